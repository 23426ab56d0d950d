import type { Xmr } from '../xmr'

/** A cell of a table: a number as it is, or words. */
export type Cell = string | number
export type Table = { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

type Titled = { readonly title: string; readonly description: string }
/** A week of an XmR chart: `value` is null where nothing can be said of it. */
export type Week = { readonly label: string; readonly value: number | null }
/** A series, with what is better: fewer, more, or neither. */
export type XmrChart = Titled & { readonly kind: 'xmr'; readonly weeks: readonly Week[]; readonly xmr: Xmr; readonly better: Better; readonly aim?: number }
export type Better = 'less' | 'more' | null
export type BarsChart = Titled & { readonly kind: 'bars'; readonly bars: readonly { readonly label: string; readonly value: number }[] }
export type LinesChart = Titled & { readonly kind: 'lines'; readonly labels: readonly string[]; readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[] }
export type Chart = XmrChart | BarsChart | LinesChart

/** One question a report answers: in a sentence, in a chart where one helps, and in a table with the same numbers. */
export type Part = {
  readonly id: string
  readonly heading: string
  /** What the numbers say, first of all. */
  readonly sentence: string
  /** What more there is to know before believing it. */
  readonly note?: string
  readonly chart?: Chart
  readonly table: Table
}

/** '1 referral', '2 referrals', '1,204 referrals'. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** '12 %' of nobody is not a number: then it is 'None'. */
export const share = (part: number, whole: number): string => (whole === 0 ? 'None' : `${Math.round((part / whole) * 100)}%`)

/** A number to one place behind the point, and none where it is whole: 5.2, 3. */
export const rounded = (number: number): number => Math.round(number * 10) / 10

/** Sums of counts by a key. */
export function sumBy<T extends { readonly count: number }>(rows: readonly T[], keyOf: (row: T) => string | number): Map<string | number, number> {
  const sums = new Map<string | number, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count)
  return sums
}
