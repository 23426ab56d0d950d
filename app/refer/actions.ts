'use server'
import { redirect } from 'next/navigation'
import { action } from '../_server/action'
import { addTo, fillBoxes, sendOff } from './presses'
import { readReferral } from './reading'

// One form, one action: the button that was pressed says what is wanted, so that all of them keep what was typed.
export const send = action('/refer send', readReferral, async ({ answers: read, draft, typed }, me) => {
  if (read.press === 'fill') await fillBoxes(me, draft, typed)
  if (read.press === 'add') redirect(`/refer/${await addTo(me, read.open, draft, read.answers)}/verdict`)
  if (read.press === 'send') redirect(`/refer/${await sendOff(me, draft, read, typed)}/verdict`)
  redirect(`/refer/${draft}`)
}, '/refer/[draft]')
