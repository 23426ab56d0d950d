import { asCell, fromCell } from './formula-safe'
import { hoursText } from './hours-words'
import type { Me } from './me'
import { routeKinds } from './rules/kinds'
import { brokenWords, dangersBroken, entryFrom, type Entry } from './services-form'
import type { Typed } from './typed'

/** A record of a file as it was read: on which line it begins, and its cells. */
export type Line = { readonly line: number; readonly cells: readonly string[] }
/** What is wrong in a file: on which line, in which column, and what it should be. */
export type Fault = { readonly line: number; readonly column: string; readonly message: string }
export type ReadFile = { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] }

/** The columns of the file, each with the field of the form it stands for. */
const columns = {
  'kind': 'kind', 'name': 'name', 'phone': 'phone', 'opening hours': 'hours', 'when shut': 'outOfHours', 'who can refer': 'whoCanRefer',
  'whom they take': 'criteria', 'patient text': 'patientText', 'area': 'area', 'checked on': 'reviewedOn', 'check again by': 'reviewDue', 'version': 'version',
} as const
type Column = keyof typeof columns
const names = Object.keys(columns) as Column[]
/** Every other column must be there: a file that lost one would empty that field of every service. */
const mayMiss: readonly Column[] = ['version']

/** The directory as rows of cells, the names of the columns first; formula-safe. */
export const cellsOf = (entries: readonly Entry[]): string[][] => [[...names], ...entries.map(rowOf)]

function rowOf(entry: Entry): string[] {
  const { kind, name, phone, hours, outOfHours, whoCanRefer, criteria, patientText, area, reviewedOn, reviewDue, version } = entry
  const cells = [
    kind, name, phone, hoursText(hours, '; '), outOfHours ?? '', whoCanRefer.join('; '), criteria, patientText, area.join(', '), reviewedOn, reviewDue, String(version),
  ]
  return cells.map(asCell)
}

/**
 * A file of services against the directory as it is now: what it would change, and everything that is wrong in it, by
 * line and column. All or nothing: with one fault nothing is to be kept. A service the file does not name stays as it
 * is. `version` says which entry a line was made from: when somebody changed it since, the line is refused; left blank,
 * the line counts whatever stands there.
 */
export function readFile(lines: readonly Line[], now: readonly Entry[], me: Pick<Me, 'at'>): ReadFile {
  const [head, ...rest] = lines
  const heads = head?.cells.map((cell) => cell.replace(/^\ufeff/, '').trim().toLowerCase()) ?? []
  const wrong = headFaults(heads, head?.line ?? 1)
  if (wrong.length > 0) return { entries: [], faults: wrong }
  const read = rest.map((line) => readLine(line, heads, now, me))
  const entries = read.flatMap(({ entry }) => (entry && !isSame(entry, now) ? [entry] : []))
  const faults = [...read.flatMap((each) => each.faults), ...twice(read, rest)]
  return { entries, faults: faults.length > 0 ? faults : broken(entries, now, rest) }
}

function headFaults(heads: readonly string[], line: number): Fault[] {
  const fault = (column: string, message: string) => ({ line, column, message })
  return [
    ...names.filter((name) => !heads.includes(name) && !mayMiss.includes(name)).map((name) => fault(name, 'The file has no column of this name')),
    ...heads.filter((head) => !names.some((name) => name === head)).map((head) => fault(head || 'a column', 'No column of this name is known')),
    ...names.filter((name) => heads.filter((head) => head === name).length > 1).map((name) => fault(name, 'The file has this column twice')),
  ]
}

type Read = { readonly entry?: Entry; readonly faults: readonly Fault[] }

function readLine({ line, cells }: Line, heads: readonly string[], now: readonly Entry[], me: Pick<Me, 'at'>): Read {
  const fault = (column: string, message: string) => ({ line, column, message })
  if (cells.length !== heads.length) return { faults: [fault('', `There are ${cells.length} cells where the first line has ${heads.length}`)] }
  const cell = (name: Column) => fromCell(cells[heads.indexOf(name)] ?? '').trim()
  const kind = routeKinds.find((each) => each === cell('kind').toUpperCase())
  if (!kind) return { faults: [fault('kind', `Enter a kind of service as it is called in the file, like ${routeKinds[0] ?? ''}`)] }
  const { entry, problems } = entryFrom(kind, typedOf(cell), me)
  const known = now.find((each) => each.kind === kind)?.version ?? 0
  const faults = problems.map(({ field, message }) => fault(columnOf(field), message))
  const made = cell('version')
  if (made !== '' && made !== String(known)) faults.push(fault('version', 'Somebody changed this service since the file was made. Look at it, and leave the cell blank to change it all the same'))
  return { entry: { ...entry, version: known }, faults }
}

function typedOf(cell: (name: Column) => string): Typed {
  const fields = Object.fromEntries(names.map((name) => [columns[name], cell(name)]))
  return { ...fields, outOfHours: cell('when shut').toUpperCase() || 'nobody', whoCanRefer: cell('who can refer').toLowerCase().split(/[;,]/).map((word) => word.trim()).filter(Boolean) }
}

const columnOf = (field: string): string => names.find((name) => columns[name] === field) ?? field

function twice(read: readonly Read[], lines: readonly Line[]): Fault[] {
  const kindsRead = read.map(({ entry }) => entry?.kind)
  return kindsRead.flatMap((kind, at) => (kind && kindsRead.indexOf(kind) < at ? [{ line: lines[at]?.line ?? 0, column: 'kind', message: 'This service stands in the file twice' }] : []))
}

/** A file that is well formed and would leave a danger with nobody to ring. */
function broken(entries: readonly Entry[], now: readonly Entry[], lines: readonly Line[]): Fault[] {
  const kindsOf = entries.map(({ kind }) => kind)
  const after = [...now.filter(({ kind }) => !kindsOf.includes(kind)), ...entries]
  const found = dangersBroken(now, after, kindsOf)
  const line = lines.find(({ cells }) => cells.some((cell) => cell.trim().toUpperCase() === found[0])) ?? lines[0]
  return found.length > 0 ? [{ line: line?.line ?? 1, column: 'when shut', message: brokenWords(found) }] : []
}

/** Nothing of it would change. */
function isSame(entry: Entry, now: readonly Entry[]): boolean {
  const known = now.find(({ kind }) => kind === entry.kind)
  return known !== undefined && JSON.stringify(rowOf(known)) === JSON.stringify(rowOf(entry))
}

/** 'Line 3, phone: Enter a phone number'. */
export const faultWords = ({ line, column, message }: Fault): string => `Line ${line}${column ? `, ${column}` : ''}: ${message}`
