'use server'
import { redirect } from 'next/navigation'
import { Refusal } from '#lib/refusal'
import { action } from '../_server/action'
import { ours } from '../_server/enter'
import { signInAs } from '../_server/sign-in'
import { signInFrom } from './asks'

export const signIn = action('/sign-in signIn', signInFrom, async ({ answers }, me) => {
  const known = await signInAs(answers, me)
  // One answer for unknown, wrong, shut and ended: nobody learns who works here.
  if (!known) throw new Refusal('not-known', 'Check your email address and password. After 5 wrong tries, wait a minute before the next', 'email')
  redirect(ours(answers.to))
})
