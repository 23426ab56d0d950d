import { notFound } from 'next/navigation'
import { readIncident } from '#db/incidents'
import { londonDay } from '#lib/day'
import { closeAsks, type Incident } from '#lib/incidents'
import type { Me } from '#lib/me'
import { check } from '#lib/questions/check'
import type { Typed } from '#lib/typed'
import { patientsIn } from '../../../_server/no-patient'
import { whoIsTold } from '../../../_server/problems'

/** A problem this person may read: their own, or any when they see to them; not found otherwise. `toClose` wants the latter. */
export async function problemOf(me: Me, id: string, toClose = false): Promise<{ incident: Incident; seesTo: boolean }> {
  const { seesTo } = await whoIsTold(me)
  const incident = await readIncident(me, id)
  if (!incident || !(seesTo || (!toClose && incident.by === me.staff))) notFound()
  return { incident, seesTo }
}

/** What was done, as typed: it may say nothing of the patient but the reference. */
export async function readClosing(typed: Typed, me: Me) {
  const { answers, problems } = check(closeAsks, typed, londonDay(me.at))
  return { answers, problems: [...problems, ...(await patientsIn(me, { did: answers.did, learned: answers.learned }))] }
}
