import { Refusal } from '../refusal'

/** Why a move was not made, in words that say what to do next. Fixed text: nothing typed is ever in it. */
export const refusals = {
  'not-open': 'This can no longer be done: the referral has moved on. Look at what has happened.',
  'not-for-you': 'Your role may not do this.',
  taken: 'A colleague is working with this referral. Take it over first, if it is to be yours.',
  yours: 'This referral is already yours.',
  'not-yours': 'Only the person it belongs to can do this.',
  nobodys: 'Nobody has claimed this referral. Claim it instead.',
  'consent-first': 'Ask the patient first, and record whether they agree.',
  'talk-first': 'Nobody has recorded a safety conversation. Record it first.',
  'stop-first': 'A safety stop stands on this referral. Record what you did about it first.',
  'too-early': 'Its time has not come yet.',
  'nothing-to-arrange': 'Everything here is already arranged.',
  'already-told': 'The patient has been told already.',
  acknowledged: 'The summary has been read already.',
  'already-escalated': 'The practice has been told already.',
  'more-attempts': 'Try again first: every attempt listed under “Reaching them” is needed before this is closed.',
  'not-certified': 'You are not recorded as able to issue fit notes or Health and Work Reports. Ask the GP for it.',
  'nothing-to-look-at': 'There is nothing to ask about any more.',
  'standing-unrecorded': 'Your HCPC registration is not recorded here yet. Ask your manager to look at the register and record it. Until then you can read, add, stop a referral and hand one back.',
  'standing-overdue': 'Nobody has looked at your HCPC registration for too long. Ask your manager to look at the register today. Until then you can read, add, stop a referral and hand one back.',
  'standing-ended': 'Your HCPC registration has run out, as it is recorded here. Talk to your manager now. Until it is put right you can read, add, stop a referral and hand one back.',
  'standing-not-registered': 'The HCPC register did not show you as registered. Talk to your manager now. Until it is put right you can read, add, stop a referral and hand one back.',
  'nothing-new': 'Nothing brings this forward today.',
  'still-held': 'A claim lapses after two working days without an act.',
  'waits-already': 'The patient asked to wait already. End that first, if it is no longer so.',
  'waits-not': 'Nothing waits for the patient just now.',
  'not-late': 'Every hold still has its time.',
  lasting: 'This cannot be undone. Record what is right now instead.',
  'anothers-move': 'Somebody else did this, so only they can undo it.',
  'too-late': 'This can be undone for five minutes only. Record what is right now instead.',
  'no-danger': 'Tick what was said or seen.',
  'no-consent': 'The patient does not agree, so nothing was sent. Talk it over with them, and come back if they agree.',
  'already-sent': 'This form was already sent.',
  'has-open': 'This patient already has an open referral. Add to that one.',
} as const

export type RefusalCode = keyof typeof refusals

/** The refusal with this code, to be thrown. */
export const refusal = (code: RefusalCode, field?: string): Refusal => new Refusal(code, refusals[code], field)
