import { isPaused, type Leave, type Pause } from './absence'
import { addDays, londonDay, type Day } from './day'
import type { Me } from './me'
import { everyone, type Asks, type AnswersOf, type Option, type Problem } from './questions/ask'
import { check } from './questions/check'
import type { Typed } from './typed'

const who = everyone
const nobody = 'nobody'
/** Leave that is over is kept with the setting for a while, and in the history for good. */
const keptFor = 31

type Worker = { readonly person: string; readonly name: string; readonly job: string; readonly role: string }
type Checked<A> = { readonly answers: A; readonly problems: readonly Problem[] }

/** What is asked of a pause. */
export const pauseAsks = {
  reason: { id: '', kind: 'words', who, needed: true, words: 'Why', hint: 'Referrers read this. Nothing about a patient', max: 200, message: 'Enter why new referrals are paused' },
  reopens: { id: '', kind: 'day', who, needed: true, words: 'New referrals are taken again from', back: 0, ahead: 1, message: 'Enter a date after today, within a year' },
} as const satisfies Asks

/** What is asked of an OT's leave. An OT is not asked whose: it is their own. */
export function leaveAsks(workers: readonly Worker[], me: Pick<Me, 'role' | 'staff'>) {
  const option = ({ person, name, job }: Worker): Option => ({ value: person, label: `${name}, ${job}` })
  const ots = workers.filter(({ role, person }) => role === 'ot' && (me.role !== 'ot' || person === me.staff))
  const may = workers.filter(({ role, person }) => ['ot', 'clinician', 'supervisor'].includes(role) && (me.role !== 'ot' || person !== me.staff))
  return {
    staff: { id: '', kind: 'choice', who, needed: true, words: 'Who is away', message: 'Choose who is away', options: ots.map(option) },
    from: { id: '', kind: 'day', who, needed: true, words: 'First day away', back: 0, ahead: 2, message: 'Enter the first day away' },
    to: { id: '', kind: 'day', who, needed: true, words: 'Last day away', back: 0, ahead: 2, message: 'Enter the last day away' },
    cover: { id: '', kind: 'choice', who, needed: true, words: 'Who sees to the queue meanwhile', message: 'Choose who sees to the queue, or that nobody does', options: [...may.map(option), { value: nobody, label: 'Nobody' }] },
  } as const satisfies Asks
}

/** The leave a form adds to what is kept, without what is long over; `id` is its own. */
export function leaveFrom(typed: Typed, workers: readonly Worker[], me: Me, id: string): Checked<Leave> {
  const asks = leaveAsks(workers, me)
  const { answers, problems } = check(asks, me.role === 'ot' ? { ...typed, staff: me.staff } : typed, londonDay(me.at))
  const { staff = '', from = '', to = '', cover = nobody }: Partial<AnswersOf<typeof asks>> = answers
  const nameOf = (person: string) => workers.find((each) => each.person === person)?.name ?? ''
  const more: (Problem | false)[] = [
    from !== '' && to !== '' && to < from && { field: 'to', message: 'Enter a last day on or after the first' },
    to !== '' && to < londonDay(me.at) && { field: 'to', message: 'Enter a last day that is not over yet' },
    staff !== '' && cover === staff && { field: 'cover', message: 'Choose somebody else than who is away' },
  ]
  const leave = { id, staff, name: nameOf(staff), from, to, cover: cover === nobody ? null : { staff: cover, name: nameOf(cover) } }
  return { answers: leave, problems: [...problems, ...more.filter((each) => typeof each === 'object')] }
}

/** What is kept once this leave is added. */
export const withLeave = (kept: readonly Leave[], leave: Leave, today: Day): readonly Leave[] =>
  [...kept.filter(({ to }) => to >= addDays(today, -keptFor)), leave].sort((a, b) => (a.from < b.from ? -1 : 1))

/** The pause a form asks for. */
export function pauseFrom(typed: Typed, me: Pick<Me, 'at'>): Checked<Pause> {
  const today = londonDay(me.at)
  const { answers: { reason = '', reopens = '' }, problems } = check(pauseAsks, typed, today)
  const pause = { reason, reopens }
  const past = reopens !== '' && !isPaused(pause, today)
  return { answers: pause, problems: past ? [...problems, { field: 'reopens', message: pauseAsks.reopens.message }] : problems }
}
