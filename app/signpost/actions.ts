'use server'
import { redirect } from 'next/navigation'
import { action } from '../_server/action'
import { readCall, take } from './taking'

// One form, one action: where a call leads is found again from what was chosen, whatever the page showed.
export const send = action('/signpost send', readCall, async ({ answers: call, draft, typed }, me) => redirect(await take(me, call, draft, typed)))
