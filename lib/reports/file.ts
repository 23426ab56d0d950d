import { asCell } from '../formula-safe'
import type { Cell, Part } from './part'

const inside = 'For use inside the practice: small numbers are hidden in the report on fair waits alone.'

/** A report as rows of a file that a spreadsheet opens: its title and weeks, then each table under its heading. `hides` is of one without small numbers. */
export function fileOf(title: string, period: string, parts: readonly Part[], hides: boolean): string[][] {
  const tables = parts.flatMap(({ heading, table: { head, rows } }): Cell[][] => [[''], [heading], [...head], ...rows.map((row) => [...row])])
  const top: Cell[][] = [[title], [period], ...(hides ? [] : [[inside]])]
  return [...top, ...tables].map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : asCell(cell))))
}
