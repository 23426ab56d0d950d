'use server'
import { redirect } from 'next/navigation'
import { action } from '../_server/action'
import { join } from '../_server/join'
import { welcomeFrom } from './asks'

export const accept = action('/welcome accept', welcomeFrom, async ({ answers }, me) => {
  await join(answers, me)
  redirect('/sign-in')
})
