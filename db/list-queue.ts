import { and, eq, gte, inArray, like, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { State } from '#lib/moves/states'
import type { Band, Cohort } from '#lib/rules/verdict'
import { look } from './client'
import { countQueue, type Counts } from './counts'
import { pageOf, pageSize, type Page } from './pages'
import type { Place } from './places'
import { queueColumns } from './read-by'
import { plainName, plainNumber, type Row } from './rows'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'
import { termOf } from './term'
import { partsOf, wholeQueue } from './whole-queue'

/** Which referrals: those before the OT, unless `place` or `state` says otherwise; a search looks everywhere. */
export type Filter = {
  readonly place?: Place
  readonly state?: State
  readonly cohort?: Cohort
  readonly band?: Band
  readonly mine?: boolean
  readonly late?: boolean
  readonly search?: string
  /** Waits for an OT, and no colleague has it. */
  readonly free?: boolean
}

/** Where a page ends: in front (to screen, late holds) or behind, its day and its id. Nothing of a patient. */
type Key = { readonly front: boolean; readonly dueOn: string; readonly id: string }

const { practice, id, state, place, dueOn, owner, band, cohorts, nhsNumber, byLast, byFirst } = referrals

/**
 * A page of the queue with its counts: what is to be screened and holds that are late first, then by due date. `after`
 * is the `next` of the page before. On the first page of it also `stopped`: whoever is stopped, the oldest first. Which
 * referrals were shown is noted before they are handed out; of a search, its hash.
 */
export async function listQueue(me: Me, asked: Filter = {}, after?: string): Promise<Page & { counts: Counts; stopped: readonly Row[] }> {
  const today = londonDay(me.at)
  const filter = { ...asked, search: plainName(asked.search) ? asked.search : undefined }
  const noted = ({ rows, stopped }: Record<'rows' | 'stopped', readonly Row[]>) => noteOf(filter, [...stopped, ...rows.slice(0, pageSize)])
  const { rows, counts, stopped } = await look(me, noted, async (db) => {
    const first = hasFront(filter) && !after
    const [counts, stopped, rows] = await Promise.all([
      countQueue(db, me, today), first ? wholeQueue.stopped(db).execute({ practice: me.practice, staff: me.staff }) : [], rowsOf(db, me, filter, today, readKey(after)),
    ])
    return { counts, stopped, rows }
  })
  return { ...pageOf(rows, (row) => writeKey(row, today)), counts, stopped }
}

/**
 * The referral to look at after `done`, where it stood before it was dealt with: the first behind it that is free, else the
 * first of all. Null when nothing is left.
 */
export async function nextInQueue(me: Me, filter: Filter, done: Placed): Promise<string | null> {
  const today = londonDay(me.at)
  const noted = (id: string | null) => ({ act: 'listed', subject: null, detail: { list: 'next', ids: id ? [id] : [] } })
  return await look(me, noted, async (db) => {
    const first = async (after?: Key) =>
      (await rowsOf(db, me, { ...filter, free: true }, today, after)).find((row) => row.id !== done.id)?.id
    return (await first(readKey(writeKey(done, today)))) ?? (await first()) ?? null
  })
}

async function rowsOf(db: Reader, me: Me, filter: Filter, today: string, after: Key | undefined): Promise<Row[]> {
  const narrow = narrowed(me, filter, today).filter(Boolean)
  const some = (...where: (SQL | undefined)[]) =>
    db.select(queueColumns(me.staff)).from(referrals).where(and(eq(practice, me.practice), ...narrow, ...where)).orderBy(dueOn, id).limit(pageSize + 1)
  if (!hasFront(filter)) return await some(placeOf(filter), beyond(after))
  const where = partsOf(today)
  const part = (name: keyof typeof where) =>
    narrow.length > 0 || after ? some(where[name], beyond(after)) : wholeQueue[name](db).execute({ practice: me.practice, staff: me.staff, today })
  const inFront = !after || after.front
  const [toScreen, lateHolds, rest] = await Promise.all([
    inFront ? part('toScreen') : [], inFront ? part('lateHolds') : [], after?.front ? some(where.rest) : part('rest'),
  ])
  const front = [...toScreen, ...lateHolds].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return front.length > pageSize ? front : [...front, ...rest]
}

const hasFront = ({ place: where = 'queue', state: only, search }: Filter) => where === 'queue' && !only && !search
const beyond = (after: Key | undefined) => after && sql`(${dueOn}, ${id}) > (${after.dueOn}, ${after.id})`

function placeOf(filter: Filter): SQL | undefined {
  const where = filter.place ?? (filter.state || filter.search ? undefined : 'queue')
  return where && eq(place, where)
}

function narrowed(me: Me, filter: Filter, today: string): (SQL | undefined)[] {
  return [
    filter.state && eq(state, filter.state),
    filter.band && eq(band, filter.band),
    filter.cohort && like(cohorts, `% ${filter.cohort} %`),
    filter.mine ? eq(owner, me.staff) : undefined,
    filter.late ? late(filter, today) : undefined,
    filter.free ? and(inArray(state, ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE']), inArray(owner, ['', me.staff])) : undefined,
    filter.search ? called(filter.search) : undefined,
  ]
}

/** Due today counts as late, but for a hold: that is late the day after, as it is counted and ordered. */
const late = ({ state: only }: Filter, today: string) => (only === 'HOLD_INFO' ? lt(dueOn, today) : lte(dueOn, today))

/** By the beginning of a name, last or first name first, or of an NHS number. */
function called(typed: string): SQL | undefined {
  const digits = plainNumber(typed)
  if (/^\d+$/.test(digits)) return from(nhsNumber, digits)
  return or(from(byLast, plainName(typed)), from(byFirst, plainName(typed)))
}
const from = (column: typeof byLast | typeof byFirst | typeof nhsNumber, start: string) => and(gte(column, start), lt(column, `${start}\u{10FFFF}`))

function noteOf({ search, ...filter }: Filter, rows: readonly Row[]) {
  const ids = rows.map((row) => row.id)
  if (search) return { act: 'searched', subject: null, detail: { by: 'queue', term: termOf(plainName(search)), ids } }
  return { act: 'listed', subject: null, detail: { list: filter.place ?? 'queue', ...filter, ids } }
}

type Placed = Pick<Row, 'id' | 'state' | 'dueOn'>
const keyOf = (row: Placed) => `${row.dueOn}.${row.id}`
const isInFront = (row: Placed, today: string) => row.state === 'UNSCREENED' || (row.state === 'HOLD_INFO' && row.dueOn < today)
const writeKey = (row: Placed, today: string) => `${isInFront(row, today) ? 0 : 1}.${keyOf(row)}`

/** What a browser sends back is not trusted to be a key; anything else begins at the beginning. */
function readKey(after = ''): Key | undefined {
  const parts = /^([01])\.(\d{4}-\d{2}-\d{2})\.([\w-]{1,40})$/.exec(after)
  return parts ? { front: parts[1] === '0', dueOn: parts[2] ?? '', id: parts[3] ?? '' } : undefined
}
