/** A count as it may be shown: `null` where it is hidden. */
export type Shown = number | null

/** Counts that add up to another: what is written of any of them tells something of the rest. */
export type Sum = { readonly whole: string; readonly parts: readonly string[] }

/** A group smaller than this could be recognised. */
export const smallest = 5
const tiny = 1e-9

/**
 * Counts as they may leave the practice, by name. Every count of 1 to 4 is hidden, and as many more as it takes that no
 * hidden one follows from the shown ones and the sums between them, whatever tables they stand in (HZ23).
 */
export function safeCounts(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Map<string, Shown> {
  const hidden = new Set([...counts].flatMap(([name, count]) => (count > 0 && count < smallest ? [name] : [])))
  for (let told = toldAmong(hidden, sums); told !== undefined; told = toldAmong(hidden, sums)) hidden.add(besideOf(told, counts, hidden, sums))
  return new Map([...counts].map(([name, count]) => [name, hidden.has(name) ? null : count]))
}

/** A table of counts with its sums as it may leave the practice: the last column and the last row of the answer are the sums. */
export function safeTable(counts: readonly (readonly number[])[]): Shown[][] {
  const rows = counts.map((row) => [...row, add(row)])
  const width = rows[0]?.length ?? 1
  const whole = [...rows, Array.from({ length: width }, (_, c) => add(rows.map((row) => row[c] ?? 0)))]
  const name = (r: number, c: number) => `${r} ${c}`
  const across = whole.map((row, r): Sum => ({ whole: name(r, row.length - 1), parts: row.slice(0, -1).map((_, c) => name(r, c)) }))
  const down = Array.from({ length: width }, (_, c): Sum => ({ whole: name(rows.length, c), parts: rows.map((_row, r) => name(r, c)) }))
  const shown = safeCounts(new Map(whole.flatMap((row, r) => row.map((count, c) => [name(r, c), count] as const))), [...across, ...down])
  return whole.map((row, r) => row.map((_, c) => shown.get(name(r, c)) ?? null))
}

const add = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const namesIn = ({ whole, parts }: Sum) => [whole, ...parts]

/** A hidden count that follows from what is shown: solving the sums for the hidden ones leaves it alone on its line. */
function toldAmong(hidden: ReadonlySet<string>, sums: readonly Sum[]): string | undefined {
  const names = [...hidden]
  const solved = solve(sums.map((sum) => names.map((name) => weightIn(sum, name))))
  const alone = solved.find((line) => line.filter((weight) => Math.abs(weight) > tiny).length === 1)
  return alone && names[alone.findIndex((weight) => Math.abs(weight) > tiny)]
}

function weightIn({ whole, parts }: Sum, name: string): number {
  if (name === whole) return -1
  return parts.includes(name) ? 1 : 0
}

/** The lines of a set of equations once each unknown that can be is left on one line only (Gauss and Jordan). */
function solve(equations: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let [left, solved]: [readonly (readonly number[])[], readonly (readonly number[])[]] = [equations, []]
  for (let n = 0; n < (equations[0]?.length ?? 0); n += 1) {
    const pivot = left.find((line) => Math.abs(line[n] ?? 0) > tiny)
    if (!pivot) continue
    const own = pivot.map((weight) => weight / (pivot[n] ?? 1))
    const without = (line: readonly number[]) => line.map((weight, at) => weight - (line[n] ?? 0) * (own[at] ?? 0))
    left = left.filter((line) => line !== pivot).map(without)
    solved = [...solved.map(without), own]
  }
  return solved
}

/** What to hide beside it: the smallest shown count in a sum with it, an empty one last; anything shown when there is none. */
function besideOf(told: string, counts: ReadonlyMap<string, number>, hidden: ReadonlySet<string>, sums: readonly Sum[]): string {
  const open = (names: readonly string[]) => names.filter((name) => counts.has(name) && !hidden.has(name)).sort((a, b) => order(counts.get(a)) - order(counts.get(b)))
  const lonely = sums.filter((sum) => namesIn(sum).includes(told) && namesIn(sum).filter((name) => hidden.has(name)).length === 1)
  const [beside] = [...open(lonely.flatMap(namesIn)), ...open([...counts.keys()])]
  if (beside === undefined) throw new Error('a count that follows from none')
  return beside
}

const order = (count = 0) => (count === 0 ? Number.MAX_SAFE_INTEGER : count)
