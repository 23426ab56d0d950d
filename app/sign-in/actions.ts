'use server'
import { redirect } from 'next/navigation'
import { Refusal } from '#lib/refusal'
import { action } from '../_server/action'
import { ours, startOf } from '../_server/enter'
import { signInAs } from '../_server/sign-in'
import { signInFrom } from './asks'

export const signIn = action('/sign-in signIn', signInFrom, async ({ answers }, me) => {
  const role = await signInAs(answers, me)
  // One answer for unknown, wrong, shut and ended: nobody learns who works here.
  if (!role) throw new Refusal('not-known', 'Check your email address and password. After 5 wrong tries, wait a minute before the next', 'email')
  redirect(startOf(role, ours(answers.to)))
})
