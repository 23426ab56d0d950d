import type { Sure } from '#db/find-open'
import { roleOf } from '#lib/as-typed'
import { londonDay, londonTime } from '#lib/day'
import type { Me } from '#lib/me'
import { refusals } from '#lib/moves/refusals'
import { newsProblems } from '#lib/news'
import type { Problem } from '#lib/questions/ask'
import { readForm, readLeniently, type Answers } from '#lib/questions/form'
import { pausedProblem } from '#lib/paused'
import { stopsIn, triage } from '#lib/rules/triage'
import { one, type Typed } from '#lib/typed'
import { pausedNow } from '../_server/cover'
import { openOne } from './open-one'

/** A form as it is acted on, by the button that was pressed; `open` is the referral that what is new is added to, `alone` what is no danger and sent once. */
export type Read =
  | { readonly press: 'fill' }
  | { readonly press: 'add'; readonly open: string; readonly answers: Answers }
  | { readonly press: 'send'; readonly answers: Answers; readonly alone?: Sure }

type Checked = { readonly answers: Read; readonly problems: readonly Problem[] }

/**
 * The referral form as sent. A danger is judged before any complaint (C.0): then nothing is a problem, and whatever is
 * known is kept. A patient who already has an open referral gets no second one (T28).
 */
export async function readReferral(typed: Typed, me: Me): Promise<Checked> {
  const press = one(typed, 'press')
  if (press === 'fill') return { answers: { press }, problems: [] }
  const { answers, problems } = readForm(typed, roleOf(me), londonDay(me.at))
  const danger = dangerIn(typed, answers, me)
  if (danger && press !== 'add') return { answers: { press: 'send', answers: danger }, problems: [] }
  const open = await openOne(me, answers, one(typed, 'draft') ?? '')
  if (press === 'add' && open)
    return { answers: { press, open: open.id, answers: danger ?? answers }, problems: danger ? [] : newsProblems(typed, problems, answers) }
  if (danger) return { answers: { press: 'send', answers: danger }, problems: [] }
  const alone = one(typed, 'another') ? 'number' : 'name'
  const doubts: (Problem | false | undefined)[] = [
    press === 'stop' && { field: 'gate', message: 'No danger is ticked. Tick it, or press Send' },
    movedSince(typed, me) && { field: 'paste', message: 'You changed practice after you opened this form. Check that the patient is of the practice you are in now, then press Send' },
    open && (open.same || alone === 'name') && { field: 'paste', message: refusals['has-open'] },
  ]
  const wrong = [...problems, ...doubts.filter((doubt) => typeof doubt === 'object')]
  return { answers: { press: 'send', answers, alone }, problems: wrong.length > 0 ? wrong : await paused(typed, answers, me) }
}

/** While new referrals are paused, one for the OT is sent only when it is said that it is to wait; one that a stop cut short goes on. */
async function paused(typed: Typed, answers: Answers, me: Me): Promise<readonly Problem[]> {
  if (one(typed, 'stopped') || !(await pausedNow(me))) return []
  const problem = pausedProblem(typed, triage(answers, { role: roleOf(me), today: londonDay(me.at), time: londonTime(me.at) }))
  return problem ? [problem] : []
}

/** Drawn in another practice than the one they are in now. */
const movedSince = (typed: Typed, { practice }: Me) => Boolean(one(typed, 'practice')) && one(typed, 'practice') !== practice

/** What is known, when it holds a danger: what is well formed, and what the stops read of the rest. */
function dangerIn(typed: Typed, answers: Answers, me: Me): Answers | undefined {
  const [role, today] = [roleOf(me), londonDay(me.at)]
  const at = { role, today, time: londonTime(me.at) }
  const lenient = readLeniently(typed, role, today)
  if (stopsIn(lenient, at).length === 0) return undefined
  const known = { ...lenient, ...answers }
  // Nothing well formed may lift what the lenient reading found.
  return stopsIn(known, at).length > 0 ? known : lenient
}
