import { onPostgres } from '#db/dialect'
import type { Me } from '#lib/me'
import { mondayOf, sundayOf } from '#lib/reports/weeks'
import { asOwner } from './raw'
import { fiveWeeks } from './reports'

/** A text inside the whole referral, by its path: read from what was kept, not from what was counted beside it. */
export const inside = (path: string): string => (onPostgres ? `(whole::json #>> '{${path.replaceAll('.', ',')}}')` : `json_extract(whole, '$.${path}')`)

/** Every element of a list inside the whole, as rows of `each`; `of` reads a field of one. */
export const eachIn = (path: string): string =>
  onPostgres ? `json_array_elements(whole::json #> '{${path.replaceAll('.', ',')}}') as each` : `json_each(whole, '$.${path}') as each`
export const of = (field: string): string => (onPostgres ? `(each ->> '${field}')` : `json_extract(each.value, '$.${field}')`)

const clocksWentBack = Date.parse('2026-10-25T01:00:00Z')

/** The day in London of a moment (ms): the server's own calendar, or, in a file that has none, an hour on until the clocks went back. */
export const london = (moment: string): string =>
  onPostgres
    ? `to_char(to_timestamp((${moment})::bigint / 1000) at time zone 'Europe/London', 'YYYY-MM-DD')`
    : `date((${moment} + case when ${moment} < ${clocksWentBack} then 3600000 else 0 end) / 1000, 'unixepoch')`

/** The Monday of a day. */
export const monday = (day: string): string =>
  onPostgres ? `to_char(date_trunc('week', (${day})::date), 'YYYY-MM-DD')` : `date(${day}, '-' || ((strftime('%w', ${day}) + 6) % 7) || ' days')`

/** The weekdays after one day, up to and with another: no bank holiday lies in the weeks of the tests. */
export const weekdays = (from: string, to: string): string =>
  onPostgres
    ? `(select count(*) from generate_series((${from})::date + 1, (${to})::date, interval '1 day') as d where extract(isodow from d) < 6)`
    : `(with recursive d(day) as (select date(${from}, '+1 day') union all select date(day, '+1 day') from d where day < ${to}) select count(*) from d where day <= ${to} and strftime('%w', day) not in ('0', '6'))`

/** Rows of an SQL query of the test's own, numbers as numbers. */
export async function ask(me: Me, sql: string): Promise<Record<string, string | number | null>[]> {
  const rows = await asOwner(me.practice, sql)
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, /^-?\d+$/.test(String(value)) ? Number(value) : value]))) as Record<string, string | number | null>[]
}

type Known = string | number | null

/** How many there are in all. */
export const total = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** Rows of ours as SQL of the test's own gives its rows: these fields and their count, in order. */
export const summed = <T extends { readonly count: number }>(rows: readonly T[], fieldsOf: (row: T) => readonly Known[]) => {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(JSON.stringify(fieldsOf(row)), (sums.get(JSON.stringify(fieldsOf(row))) ?? 0) + row.count)
  return [...sums].map(([fields, count]) => [...(JSON.parse(fields) as Known[]), count]).sort(inOrder)
}

/** Rows of the test's own SQL, as lists, in order. */
export const theirs = async (me: Me, sql: string) => (await ask(me, sql)).map((row) => Object.values(row)).sort(inOrder)
const inOrder = (a: readonly Known[], b: readonly Known[]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** The day a referral was sent, and those sent in the five weeks by staff of this practice. */
export const sentOn = london('sent_at')
export const within = (me: Me) => `practice = '${me.practice}' and ${sentOn} between '${mondayOf(fiveWeeks.from)}' and '${sundayOf(fiveWeeks.to)}'`

/** When somebody first spoke to the patient, and whether the OT was to be in touch, each from the whole. */
export const spoke = `(select min(cast(${of('at')} as bigint)) from ${eachIn('attempts')} where ${of('came')} = 'spoke')`
export const forOt = `(${inside('band')} is not null and (${inside('verdict.disposition')} in ('queue', 'hold') or ${inside('override.band')} is not null))`
