'use server'
import { redirect } from 'next/navigation'
import { keepDraft } from '#db/drafts'
import { invite as keepInvitation } from '#db/invitations'
import { changeMember, endMember } from '#db/people'
import { Refusal } from '#lib/refusal'
import { action } from '../../_server/action'
import { changeAsks, inviteAsks } from './asks'

export const invite = action('/practice/people invite', inviteAsks, async ({ answers, draft }, me) => {
  const { name = '', email = '', role = 'clinician', job = '' } = answers
  if (!/^[^\s@]{1,64}@[^\s@]{1,130}$/.test(email)) throw new Refusal('email', inviteAsks.email.message, 'email')
  const word = await keepInvitation(me, { name, email, role, job })
  // The link is shown once, to the manager alone: it waits, sealed, in a draft of theirs.
  await keepDraft(me, { id: draft, door: '/practice/people', typed: { word, invited: name }, problems: [], version: 0, at: me.at })
  redirect(`/practice/people?draft=${draft}`)
})

export const change = action('/practice/people change', changeAsks, async ({ id, version, answers }, me) => {
  const { role = 'clinician', job = '' } = answers
  if (id === me.staff) throw new Refusal('own-role', 'You cannot change your own role. Ask another manager')
  await changeMember(me, id, version, { role, job })
  redirect('/practice/people')
})

export const remove = action('/practice/people remove', {}, async ({ id, version }, me) => {
  if (id === me.staff) throw new Refusal('own-place', 'You cannot remove yourself. Ask another manager')
  await endMember(me, id, version)
  redirect('/practice/people')
})
