import type { State } from './moves/states'
import { cohorts, type Band, type Cohort } from './rules/verdict'

/** Which list, and which of it, as the address says it; `find` names the draft that holds the words of a search. */
export type QueueFilter = {
  readonly list: ListName
  readonly cohort?: Cohort
  readonly band?: Band
  readonly state?: State
  readonly mine: boolean
  readonly late: boolean
  readonly find?: string
  /** The keys of the pages before this one, and this one's own last. */
  readonly trail: readonly string[]
}

export type ListName = keyof typeof lists
type Said = { readonly [name: string]: string | readonly string[] | undefined }

/** The lists an OT works from: what waits, what they have taken on, what still wants its summary; each with its states to choose. */
export const lists = {
  queue: { place: 'queue', title: 'Queue', states: { unscreened: 'UNSCREENED', hold: 'HOLD_INFO', waiting: 'QUEUED', advice: 'ADVICE', asked: 'INFO_REQUESTED' } },
  caseload: {
    place: 'caseload', title: 'Caseload', states: {
      accepted: 'ACCEPTED', contacting: 'CONTACTING', booked: 'BOOKED', seen: 'SEEN', working: 'IN_PROGRESS', missed: 'DNA', 'not-brought': 'WAS_NOT_BROUGHT',
    },
  },
  summaries: { place: 'summary', title: 'Summaries to send', states: {} },
  again: { place: 'again', title: 'Ask again', states: { signposted: 'SIGNPOSTED', over: 'SUMMARY_SENT' } },
} as const satisfies Record<string, { place: string; title: string; states: Record<string, State> }>

const bandWords = { urgent: 'P1_URGENT', soon: 'P2_SOON', routine: 'P3_ROUTINE' } as const
const longestTrail = 6

/** What an address asks for; a word it does not know is as if it were not there. */
export function readFilter(said: Said): QueueFilter {
  const list = known(lists, said['list']) ?? 'queue'
  const only = [said['only'] ?? []].flat()
  const cohort = cohorts.find((each) => each === said['group'])
  const band = wordIn(bandWords, said['band'])
  const state = wordIn(lists[list].states, said['state'])
  const find = typeof said['find'] === 'string' && said['find'] !== '' ? said['find'] : undefined
  return {
    list, mine: only.includes('mine'), late: only.includes('late'), trail: trailIn(said['after']),
    ...(cohort ? { cohort } : {}), ...(band ? { band } : {}), ...(state ? { state } : {}), ...(find ? { find } : {}),
  }
}

/** The filter as the words of an address, without '?'; '' for the whole queue. */
export function writeFilter(filter: QueueFilter): string {
  const { list, cohort, band, state, mine, late, find, trail } = filter
  const words: (readonly [string, string | undefined])[] = [
    ['list', list === 'queue' ? undefined : list], ['group', cohort],
    ['band', wordFor(bandWords, band)], ['state', wordFor(lists[list].states, state)],
    ['only', mine ? 'mine' : undefined], ['only', late ? 'late' : undefined],
    ['find', find], ['after', trail.length > 0 ? trail.slice(-longestTrail).join('_') : undefined],
  ]
  return words.flatMap(([name, word]) => (word ? [`${name}=${encodeURIComponent(word)}`] : [])).join('&')
}

/** What stands over a list: a caseload is the OT's own unless they look wider. */
export const titleOf = ({ list, mine }: QueueFilter): string => (list === 'caseload' && mine ? 'My caseload' : lists[list].title)

/** The address of a list narrowed so. */
export function queueAddress(filter: QueueFilter): string {
  const words = writeFilter(filter)
  return words ? `/queue?${words}` : '/queue'
}

/** The same list, each row with a box to tick. */
export const chooseAddress = (filter: QueueFilter): string => queueAddress(filter).replace('/queue', '/queue/choose')

/** The same list from its beginning, and nothing narrowed. */
export const wholeList = (list: ListName): QueueFilter => ({ list, mine: false, late: false, trail: [] })

/** True when something is narrowed: then an empty list says to look wider. */
export const isNarrowed = ({ cohort, band, state, mine, late, find }: QueueFilter): boolean =>
  Boolean(cohort ?? band ?? state ?? find) || mine || late

/** What the selects of the filter offer, each value as it stands in the address. */
export const bandChoices = Object.entries(bandWords).map(([value, band]) => ({ value, band }))

const trailIn = (after: Said[string]) =>
  typeof after === 'string' ? after.split('_').filter((key) => /^[01]\.[\w.-]{1,60}$/.test(key)).slice(-longestTrail) : []

const known = <T extends object>(table: T, word: Said[string]): keyof T | undefined =>
  typeof word === 'string' && Object.hasOwn(table, word) ? (word as keyof T) : undefined

function wordIn<T extends Record<string, unknown>>(table: T, word: Said[string]): T[keyof T] | undefined {
  const name = known(table, word)
  return name === undefined ? undefined : table[name]
}

const wordFor = (table: Record<string, string>, value: string | undefined) =>
  Object.entries(table).find(([, each]) => each === value)?.[0]

