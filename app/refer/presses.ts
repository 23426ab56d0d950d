import { dropDraft, keepDraft } from '#db/drafts'
import type { Sure } from '#db/find-open'
import { freshReference } from '#db/ids'
import { addReferral, openReferral, saveChange } from '#db/referrals'
import { filledBy } from '#lib/filled'
import type { Me } from '#lib/me'
import { refusal } from '#lib/moves/refusals'
import { newsIn } from '#lib/news'
import type { Answers } from '#lib/questions/form'
import { move, submit } from '#lib/referral'
import { one, type Typed } from '#lib/typed'
import { settingsOf } from '../_server/around'

type Sending = { readonly answers: Answers; readonly alone?: Sure }

const keep = (me: Me, id: string, typed: Typed) => keepDraft(me, { id, door: '/refer send', typed, problems: [], version: 0, at: me.at })

/** Puts what was found in the paste into the boxes of the draft. */
export async function fillBoxes(me: Me, draft: string, typed: Typed): Promise<void> {
  const filled = filledBy(typed)
  await keep(me, draft, { ...typed, ...filled?.fill, read: filled?.read ?? '' })
}

/** Adds what is new to a referral that is there already: another's of this patient, or one that a stop cut short. */
export async function addTo(me: Me, id: string, draft: string, answers: Answers): Promise<string> {
  const referral = await openReferral(me, id)
  if (!referral) throw refusal('not-open')
  await saveChange(me, referral.version, move(me, referral, 'addNews', newsIn(answers, me, referral), await settingsOf(me)))
  await dropDraft(me, draft)
  return id
}

/** Sends the referral off. After a stop the draft waits beside it, marked, to be gone on with. */
export async function sendOff(me: Me, draft: string, { answers, alone }: Sending, typed: Typed): Promise<string> {
  if (one(typed, 'stopped')) return await addTo(me, draft, draft, answers)
  const { id, state } = await addReferral(me, submit(me, { id: draft, reference: freshReference(), answers }, await settingsOf(me)), alone)
  if (state === 'STOPPED') await keep(me, id, { ...typed, stopped: 'yes' })
  return id
}
