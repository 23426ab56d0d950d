import type { BrowserContext, Page } from '@playwright/test'
import { addPerson } from '#db/people'
import { addPractice } from '#db/practices'
import { addReferral, openReferral, saveChange } from '#db/referrals'
import { openSession } from '#db/sessions'
import { saveStanding } from '#db/standings'
import { freshId, freshReference } from '#db/ids'
import { theClock, type Me, type Role } from '#lib/me'
import type { Answers } from '#lib/questions/form'
import { move, submit, type Referral } from '#lib/referral'
import type { Typed } from '#lib/typed'
import { aPatientWho } from './patients'
import { inGoodStanding } from './standing'

const staff = {
  gp: { role: 'clinician', name: 'Dr Ngozi Okafor', job: 'GP' },
  desk: { role: 'receptionist', name: 'Sam Pritchard', job: 'Receptionist' },
  priya: { role: 'ot', name: 'Priya Shah', job: 'OT' },
  tom: { role: 'ot', name: 'Tom Reyes', job: 'OT' },
  leo: { role: 'manager', name: 'Leo Marsh', job: 'Practice manager' },
  ana: { role: 'manager', name: 'Ana Cole', job: 'PCN manager' },
  ruth: { role: 'supervisor', name: 'Dr Ruth Vale', job: 'GP supervisor' },
} as const satisfies Record<string, { role: Role; name: string; job: string }>

export type Surgery = Record<keyof typeof staff, Me>

/** A surgery of the test's own, with a GP, reception, two OTs in good standing, two managers and a supervisor, beside the demo's in the server's database. */
export async function aSurgery(name = 'Quillbrook Surgery'): Promise<Surgery> {
  const practice = freshId()
  const at = Date.now()
  await addPractice(practice, { name, ods: null, pcn: 'Quill PCN', phone: '01632 960100' }, at)
  const everybody = Object.entries(staff).map(async ([key, { role, name, job }]) => {
    const id = freshId()
    await addPerson(theClock(practice, at), { id, email: `${id}@example.test`, name, password: 'no password opens this', role, job })
    const me: Me = { staff: id, name, job, role, practice, at, request: freshId() }
    if (role !== 'ot') return [key, me] as const
    await saveStanding(theClock(practice, at), { staff: id, standing: inGoodStanding(at), version: 0 })
    return [key, { ...me, standing: 'good' }] as const
  })
  return Object.fromEntries(await Promise.all(everybody)) as Surgery
}

/** Signs this browser in as somebody of that surgery, without the form. */
export async function signedIn(context: BrowserContext, { staff: person, practice }: Me): Promise<void> {
  const value = (await openSession(person, practice, Date.now())) ?? ''
  await context.addCookies([{ name: 'best-fit', value, url: process.env.TEST_ADDRESS ?? '' }])
}

/** A page of a browser of its own, with or without script, signed in as them. */
export async function pageOf(page: Page, me: Me, javaScriptEnabled = true): Promise<Page> {
  const context = await page.context().browser()?.newContext({ baseURL: process.env.TEST_ADDRESS ?? '', javaScriptEnabled, locale: 'en-GB', timezoneId: 'Europe/London' })
  if (!context) throw new Error('no browser')
  await signedIn(context, me)
  return await context.newPage()
}

/** A referral sent through the real way of sending one, some hours ago unless said otherwise. */
export const sent = async (me: Me, more: Answers = {}, at = Date.now() - 2 * 3_600_000): Promise<Referral> =>
  await addReferral({ ...me, at }, submit({ ...me, at }, { id: freshId(), reference: freshReference(), answers: aPatientWho(more) }))

/** A move made by somebody elsewhere, kept. */
export async function made(me: Me, id: string, name: string, said: Typed = {}, at = Date.now()): Promise<Referral> {
  const referral = await openReferral({ ...me, at }, id)
  if (!referral) throw new Error('no such referral')
  const change = move({ ...me, at }, referral, name, said)
  await saveChange({ ...me, at }, referral.version, change)
  return change.referral
}

/** A referral as it is kept now. */
export async function kept(me: Me, id: string): Promise<Referral> {
  const referral = await openReferral({ ...me, at: Date.now() }, id)
  if (!referral) throw new Error('no such referral')
  return referral
}
