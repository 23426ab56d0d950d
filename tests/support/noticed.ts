import { openReferral, saveChange } from '#db/referrals'
import type { Me } from '#lib/me'
import type { Referral } from '#lib/referral'
import type { Typed } from '#lib/typed'
import { aMember, aMove, aPractice, aReferral } from './database'
import { asOwner } from './raw'

/** A practice of the test's own with somebody in each role who can be written to. */
export async function aPostedSurgery() {
  const practice = await aPractice()
  return {
    practice, gp: await aMember(practice), me: await aMember(practice, 'ot'), sam: await aMember(practice, 'receptionist'),
    vale: await aMember(practice, 'supervisor'), leo: await aMember(practice, 'manager'),
  }
}

/** A move made by somebody and kept, with the notices it causes. */
export async function made(me: Me, id: string, name: string, said: Typed = {}): Promise<Referral> {
  const referral = await openReferral(me, id)
  if (!referral) throw new Error('no such referral')
  const change = aMove(me, referral, name, said)
  await saveChange(me, referral.version, change)
  return change.referral
}

/** A referral about which its sender is asked something: one notice. */
export async function anAsked(gp: Me, me: Me): Promise<Referral> {
  const sent = await aReferral(gp)
  return await made(me, sent.id, 'ask', { question: 'Which hip is it?' })
}

/** How the notices of a practice stand, by event. */
export const standing = async (practice: string) =>
  (await asOwner(practice, `select says, person, stands, tries, why from notices where practice = '${practice}' order by event, person`)) as unknown as
    readonly { readonly says: string; readonly person: string; readonly stands: string; readonly tries: number | string; readonly why: string | null }[]

/** The address `aMember` gives somebody. */
export const addressOf = ({ staff }: Me) => `${staff}@example.test`
