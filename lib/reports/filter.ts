import { addDays, isDay, longDay, weekday, type Day } from '../day'
import { roles, roleWords, type Role } from '../me'
import { bandChoices } from '../queue-filter'
import { cohorts, type Band, type Cohort } from '../rules/verdict'
import { mondayOf, sundayOf, weekOf } from './weeks'

/** What a report counts: referrals sent in these whole weeks, and which of them. */
export type ReportFilter = {
  readonly from: number
  readonly to: number
  readonly cohort?: Cohort
  readonly soon?: Band
  readonly role?: Role
  /** First appointments a week, to ask what if. */
  readonly places?: number
}

type Said = { readonly [name: string]: string | readonly string[] | undefined }

/** How many weeks a report may show. */
export const spans = [13, 26, 52] as const
const usual = 26
/** Who may send a referral, as the reports name them. */
export const sources = roles.filter((role) => role !== 'manager').map((value) => ({ value, label: roleWords[value] }))

/** What an address asks for, up to the last whole week before `today`; a word it does not know is as if it were not there. */
export function readReport(said: Said, today: Day): ReportFilter {
  const span = spans.find((each) => String(each) === said['weeks']) ?? usual
  const until = said['until']
  const to = isDay(until) ? Math.min(weekOf(until), lastWeek(today)) : lastWeek(today)
  const cohort = cohorts.find((each) => each === said['group'])
  const soon = bandChoices.find(({ value }) => value === said['band'])?.band
  const role = sources.find(({ value }) => value === said['source'])?.value
  const places = /^\d{1,2}$/.test(String(said['places'])) && said['places'] !== '0' ? Number(said['places']) : undefined
  return { from: to - span + 1, to, ...(cohort ? { cohort } : {}), ...(soon ? { soon } : {}), ...(role ? { role } : {}), ...(places ? { places } : {}) }
}

/** The filter as the words of an address, without '?'; '' for what a report shows by itself. */
export function writeReport({ from, to, cohort, soon, role, places }: ReportFilter, today: Day): string {
  const span = to - from + 1
  const words: (readonly [string, string | undefined])[] = [
    ['weeks', span === usual ? undefined : String(span)], ['until', to === lastWeek(today) ? undefined : sundayOf(to)], ['group', cohort],
    ['band', bandChoices.find(({ band }) => band === soon)?.value], ['source', role], ['places', places === undefined ? undefined : String(places)],
  ]
  return words.flatMap(([name, word]) => (word === undefined ? [] : [`${name}=${word}`])).join('&')
}

/** The last week that is over: its Sunday lies before `today`. */
export const lastWeek = (today: Day): number => weekOf(addDays(today, -weekday(today)))

/** The weeks before, and those after as far as there are any. */
export function besides(filter: ReportFilter, today: Day): { readonly before: ReportFilter; readonly after: ReportFilter | null } {
  const span = filter.to - filter.from + 1
  const moved = (by: number) => ({ ...filter, from: filter.from + by, to: filter.to + by })
  const room = Math.min(span, lastWeek(today) - filter.to)
  return { before: moved(-span), after: room > 0 ? moved(room) : null }
}

/** '1 June 2026 to 15 November 2026'. */
export const periodWords = ({ from, to }: ReportFilter): string => `${longDay(mondayOf(from))} to ${longDay(sundayOf(to))}`

/** Every week of the period, by its number. */
export const weeksIn = ({ from, to }: ReportFilter): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)
