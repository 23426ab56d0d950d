import { freshId, freshReference } from '#db/ids'
import { addPerson } from '#db/people'
import { addPractice } from '#db/practices'
import { addReferral } from '#db/referrals'
import { theClock, type Me, type Role } from '#lib/me'
import type { Answers } from '#lib/questions/form'
import { move, submit, type Change, type Referral } from '#lib/referral'
import type { Typed } from '#lib/typed'
import { aPatientWho } from './patients'

/** Monday 23 November 2026, 10:44 in London. */
export const mondayMorning = Date.parse('2026-11-23T10:44:00Z')

const names: Record<Role, { name: string; job: string }> = {
  clinician: { name: 'Dr Ngozi Okafor', job: 'GP' },
  receptionist: { name: 'Sam Poole', job: 'Receptionist' },
  ot: { name: 'Priya Shah', job: 'OT' },
  supervisor: { name: 'Dr Ruth Vale', job: 'GP supervisor' },
  manager: { name: 'Leo Marsh', job: 'Practice manager' },
}

/** A practice of the test's own: nothing of another test is in it, and nothing need be cleaned up. */
export async function aPractice(name = 'Quillbrook Surgery'): Promise<string> {
  const id = freshId()
  await addPractice(id, { name, ods: null, pcn: 'Quill PCN', phone: '01632 960100' }, mondayMorning)
  return id
}

/** Somebody of that practice, in this role; they need no row to act. */
export const staffOf = (practice: string, role: Role = 'clinician', more: Partial<Me> = {}): Me =>
  ({ staff: `the ${role}`, ...names[role], role, practice, at: mondayMorning, request: 'r1', ...(role === 'ot' ? { standing: 'good' } : {}), ...more })

/** Somebody who can sign in there. */
export async function aMember(practice: string, role: Role = 'clinician', name = names[role].name): Promise<Me> {
  const staff = freshId()
  await addPerson(theClock(practice, mondayMorning), { id: staff, email: `${staff}@example.test`, name, password: 'a hash', role, job: 'GP' })
  return staffOf(practice, role, { staff, name, job: 'GP' })
}

/** A referral as a form would send it, not yet kept. */
export const aForm = (me: Me, answers: Answers = aPatientWho(), id = freshId()): Change => submit(me, { id, reference: freshReference(), answers })

/** A referral sent and kept. */
export const aReferral = async (me: Me, answers?: Answers): Promise<Referral> => await addReferral(me, aForm(me, answers))

/** A move made on a referral, not yet kept. */
export const aMove = (me: Me, referral: Referral, name: string, said: Typed = {}): Change => move(me, referral, name, said)
