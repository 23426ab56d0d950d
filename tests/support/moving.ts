import type { Answers } from '#lib/questions/form'
import { move, submit, type Referral } from '#lib/referral'
import { Incomplete, Refusal } from '#lib/refusal'
import type { Settings } from '#lib/rules/settings'
import type { Typed } from '#lib/typed'
import { someone } from './someone'

/** A referral sent by somebody; by Dr Okafor when nobody is named. */
export const send = (answers: Answers = {}, me = someone('clinician')): Referral =>
  submit(me, { id: 'r-1', reference: 'BF-4T7K', answers }).referral

/** The referral after somebody's move; Priya's when nobody is named. */
export const doing = (referral: Referral, name: string, typed: Typed = {}, me = someone('ot'), settings?: Settings): Referral => move(me, referral, name, typed, settings).referral

/** Which fields still want an answer, or the code of the refusal; nothing when it would be made. */
export function wants(referral: Referral, name: string, typed: Typed = {}, me = someone('ot'), settings?: Settings): string[] {
  try {
    move(me, referral, name, typed, settings)
    return []
  } catch (thrown) {
    if (thrown instanceof Incomplete) return thrown.problems.map(({ field }) => field)
    if (thrown instanceof Refusal) return [thrown.code]
    throw thrown
  }
}
