import { freshSecret } from '#db/ids'
import { acceptInvitation, readInvitation, type Invitation } from '#db/invitations'
import { personByEmail } from '#db/people'
import { changePractice, readPractice } from '#db/practices'
import type { Me } from '#lib/me'
import { Refusal } from '#lib/refusal'
import { addFirstDirectory } from './first-directory'
import { hashPassword } from './passwords'

/** An open invitation, and who holds it: the installation's first manager, somebody who has an account, or somebody new. */
export type Invited = Invitation & { readonly who: 'first' | 'known' | 'new' }
export type Joining = { readonly word: string } & { readonly [field in 'name' | 'password' | 'email' | 'practiceName' | 'practicePhone' | 'pcn']?: string }

/** One neutral answer for a link that is unknown, used or too old (R AN-1). */
export const noInvitation = 'This link does not work. A link works once, within 24 hours. Ask your practice manager for a new one.'

/** What the word of a link invites to; undefined when it does not work, without saying why. */
export const invitationOf = async (word: string, at: number): Promise<Invited | undefined> => {
  const open = await readInvitation(word, at)
  if (!open?.email) return open && { ...open, who: 'first' }
  return { ...open, who: (await personByEmail(open.email)) ? 'known' : 'new' }
}

/**
 * Makes whoever holds the word a member, and names the practice when they are its first manager. Somebody who is
 * known keeps their own name and password. Throws `Refusal` when the link no longer works.
 */
export const join = async ({ word, name = '', email = '', password = freshSecret(), ...named }: Joining, { at, request }: Me): Promise<void> => {
  const open = await invitationOf(word, at)
  const done = open && (await acceptInvitation(word, { name, email, password: await hashPassword(password) }, at))
  if (!open || !done) throw new Refusal('no-invitation', noInvitation)
  if (open.who === 'first') await namePractice({ ...done, name, at, request }, named)
}

async function namePractice(by: { person: string; practice: string; name: string; at: number; request: string }, { practiceName = '', practicePhone = '', pcn = '' }: Partial<Joining>) {
  const { person: staff, ...rest } = by
  const me: Me = { ...rest, staff, job: '', role: 'manager' }
  const practice = await readPractice(me)
  if (practice) await changePractice(me, practice.version, { ods: practice.ods, name: practiceName, phone: practicePhone, pcn })
  await addFirstDirectory(me, practicePhone)
}
