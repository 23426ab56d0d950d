import { keepDraft } from '#db/drafts'
import { isId } from '#db/ids'
import { countSignpost } from '#db/signposts'
import { stillOpen } from '#lib/call/asks'
import { stopAnswers } from '#lib/call/stop'
import { endOf, signpostOf, walk, type Call } from '#lib/call/walk'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import { typedOf } from '#lib/questions/form'
import { one, type Typed } from '#lib/typed'
import { sendOff } from '../refer/presses'

/** The call as it was chosen; a problem where its questions have not led to an answer yet. */
export function readCall(typed: Typed): { answers: Call; problems: readonly Problem[] } {
  const call = walk(typed)
  return 'open' in call ? { answers: nothing, problems: [stillOpen(call)] } : { answers: call, problems: [] }
}

/** Does what a call led to, counts it, and answers where to go on. A stop is kept first of all. */
export async function take(me: Me, call: Call, draft: string, typed: Typed): Promise<string> {
  const ot = endOf(call)?.is === 'ot' || (endOf(call)?.is === 'elsewhere' && one(typed, 'press') === 'ot')
  const to = ot ? await toOt(me, call, draft) : await onward(me, call, draft, typed)
  const { route, reason } = signpostOf(call, one(typed, 'route') ?? '')
  await countSignpost(me, wordOf(typed, draft), { route: ot ? 'OT' : route, reason })
  return to
}

/** To the referral form, with what was answered put in where the form asks the same. */
async function toOt(me: Me, { answers }: Call, draft: string): Promise<string> {
  await keepDraft(me, { id: draft, door: '/refer send', typed: typedOf(answers), problems: [], version: 0, at: me.at })
  return `/refer/${draft}`
}

/** A clinician is needed: kept like every stop, so that it rings. Anything else is the caller's to ring, and the next call may come. */
async function onward(me: Me, call: Call, draft: string, typed: Typed): Promise<string> {
  if (endOf(call)?.is === 'elsewhere') return '/signpost?done=yes'
  const answers = stopAnswers(call, typed, londonDay(me.at))
  return `/refer/${await sendOff(me, draft, { answers }, typedOf(answers))}/verdict`
}

const nothing: Call = { end: 'clinician', asked: [], answers: {}, reason: '' }

/** The random word a page was drawn with. */
const wordOf = (typed: Typed, draft: string): string => {
  const word = one(typed, 'call') ?? ''
  return isId(word) ? word : draft
}
