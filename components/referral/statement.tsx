import { SummaryList } from '../page/summary-list'

export type LineView = { words: string; answer: string }

/** The questions and answers as they were put. */
export function Statement({ lines }: { lines: readonly LineView[] }) {
  return <SummaryList className="bf-summary" rows={lines.map(({ words, answer }) => ({ key: words, value: answer }))} />
}
