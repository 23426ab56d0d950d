import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A record as it was read: on which line of the text it begins, and its cells. */
type Line = { readonly line: number; readonly cells: readonly string[] }

const mark = '\ufeff'
const lineEnds = /\r\n|\r|\n/g

/** Rows of cells as a file for spreadsheets: quoted as RFC 4180 says, marked as UTF-8. The cells are safe already (lib/formula-safe). */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  mark + stringify(rows.map((row) => [...row]), { record_delimiter: '\r\n', quoted_match: /[\r\n\t;]/ })

/**
 * A text with commas, semicolons or tabs between its cells, as files and spreadsheets give it, record by record; empty
 * lines are left out. Answers the line on which it breaks off where quotes do not match.
 */
export function linesOf(text: string): readonly Line[] | { readonly broken: number } {
  const [head = ''] = text.split(/\r|\n/, 1)
  const delimiter = ['\t', ';', ','].find((each) => head.includes(each)) ?? ','
  try {
    const records = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, raw: true }) as unknown as Found[]
    return placed(text, records).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch (why) {
    if (why instanceof CsvError) return { broken: Number(why.lines) || 1 }
    throw why
  }
}

type Found = { readonly record: string[]; readonly raw: string }

/** Each record with its line: counted from the end of the one before. */
function placed(text: string, records: readonly Found[]): Line[] {
  let [at, line] = [0, 1]
  return records.map(({ record, raw }) => {
    const [whole, begins] = [raw.trim(), text.indexOf(raw.trim(), at)]
    const here = line + breaksIn(text.slice(at, begins))
    at = begins + whole.length
    line = here + breaksIn(whole)
    return { line: here, cells: record }
  })
}

const breaksIn = (part: string) => (part.match(lineEnds) ?? []).length
