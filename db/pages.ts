import type { Row } from './rows'

/** Rows of a list, and what to ask for the next ones with; null when there are no more. */
export type Page = { readonly rows: readonly Row[]; readonly next: string | null }

/** How many rows a page shows. */
export const pageSize = 25

/** A page of rows, of which one more was asked for than it shows; `keyOf` is what the next begins after. */
export function pageOf(rows: readonly Row[], keyOf: (row: Row) => string): Page {
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > pageSize && last ? keyOf(last) : null }
}
