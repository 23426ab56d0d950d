/** A figure, with the least and the most of the rounds it is the middle of. */
export type Figure = { readonly is: number; readonly low?: number; readonly high?: number }

/** The middle of what several rounds gave, of an even number the upper one, with the least and the most. */
export const middleOf = (rounds: readonly number[]): Figure => {
  const sorted = [...rounds].sort((a, b) => a - b)
  const [low = NaN, is = NaN, high = NaN] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((n) => sorted[n])
  return { is, low, high }
}

/** A line of the table: what was measured, what it should be, and what came out, by database. */
export type Line = { readonly what: string; readonly bar?: Bar; readonly got: Readonly<Record<string, Figure>> }
type Bar = { readonly least: number } | { readonly most: number }

/** The figures of one run, as text to print: what misses its bar says so. */
export function tableOf(lines: readonly Line[], databases: readonly string[]): string {
  const head = ['', ...databases, 'bar']
  const rows = lines.map(({ what, bar, got }) => [what, ...databases.map((name) => shown(got[name], bar)), bar ? barWords(bar) : ''])
  const widths = head.map((_, n) => Math.max(...[head, ...rows].map((row) => row[n]?.length ?? 0)))
  return [head, ...rows].map((row) => row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('   ').trimEnd()).join('\n')
}

/** Whether every figure reaches its bar. */
export const allReached = (lines: readonly Line[]): boolean => lines.every(({ bar, got }) => Object.values(got).every((figure) => reaches(figure, bar)))

function shown(figure: Figure | undefined, bar: Bar | undefined): string {
  if (!figure) return ''
  const { is, low, high } = figure
  const spread = low === undefined || high === undefined ? '' : ` (${written(low)} to ${written(high)})`
  return `${reaches(figure, bar) ? '' : 'missed: '}${written(is)}${spread}`
}

const reaches = ({ is }: Figure, bar: Bar | undefined) => !bar || ('least' in bar ? is >= bar.least : is <= bar.most)
const barWords = (bar: Bar) => ('least' in bar ? `at least ${bar.least}` : `at most ${bar.most}`)
const written = (number: number) => (number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2))
