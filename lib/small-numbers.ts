/** A count as it may be shown: `null` where it is hidden. */
export type Shown = number | null

/** A group smaller than this could be recognised. */
export const smallest = 5

type Table = readonly (readonly number[])[]
type Hidden = boolean[][]

/**
 * A table of counts with its sums, as it may leave the practice: the last column and row of the answer are the sums. Every
 * count of 1 to 4 is hidden, and so many more that none of them can be worked out again by taking others from a sum (HZ23).
 */
export function safeTable(counts: Table): Shown[][] {
  const whole = withSums(counts)
  const hidden: Hidden = whole.map((row) => row.map((count) => count > 0 && count < smallest))
  for (let told = toldCell(hidden); told; told = toldCell(hidden)) hideBeside(whole, hidden, told)
  return whole.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? null : count)))
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

function withSums(counts: Table): number[][] {
  const rows = counts.map((row) => [...row, sum(row)])
  const width = rows[0]?.length ?? 1
  return [...rows, Array.from({ length: width }, (_, c) => sum(rows.map((row) => row[c] ?? 0)))]
}

type Cell = readonly [row: number, column: number]
const cellsOf = (hidden: Hidden): Cell[] => hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])))

/**
 * A hidden count that could be worked out. Every row and every column adds up, so it is unknown only while it lies on a
 * ring of hidden counts, going along rows and columns in turn: what can be reached without it must lead back to it.
 */
function toldCell(hidden: Hidden): Cell | undefined {
  const cells = cellsOf(hidden)
  return cells.find((cell) => !leadsRound(cell, cells))
}

function leadsRound([row, column]: Cell, cells: readonly Cell[]): boolean {
  const [rows, columns] = [new Set([row]), new Set<number>()]
  for (let grew = true; grew; ) {
    const before = rows.size + columns.size
    for (const [r, c] of cells) {
      if (r === row && c === column) continue
      if (rows.has(r)) columns.add(c)
      if (columns.has(c)) rows.add(r)
    }
    grew = rows.size + columns.size > before
  }
  return columns.has(column)
}

/** Hides one count more: the smallest in the same row or column, or anywhere when those are all hidden; an empty one last. */
function hideBeside(whole: Table, hidden: Hidden, [row, column]: Cell): void {
  const open = whole.flatMap((counts, r) => counts.flatMap((count, c) => (hidden[r]?.[c] ? [] : [{ r, c, count }])))
  const lonely = (of: 'r' | 'c', at: number) => cellsOf(hidden).filter(([r, c]) => (of === 'r' ? r : c) === at).length === 1
  const beside = open.filter(({ r, c }) => (r === row && lonely('r', row)) || (c === column && lonely('c', column)))
  const [next] = (beside.length > 0 ? beside : open).sort((a, b) => order(a.count) - order(b.count))
  if (next) (hidden[next.r] ?? [])[next.c] = true
}

const order = (count: number) => (count === 0 ? Number.MAX_SAFE_INTEGER : count)
