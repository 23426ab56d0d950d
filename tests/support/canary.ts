import { keepDraft } from '#db/drafts'
import { freshId } from '#db/ids'
import { reportIncident } from '#db/incidents'
import { invite } from '#db/invitations'
import { saveService, type Service } from '#db/services'
import { openSession } from '#db/sessions'
import { saveSetting } from '#db/settings'
import { countSignpost } from '#db/signposts'
import { saveStanding } from '#db/standings'
import { addSupervision } from '#db/supervisions'
import { aMember, aPractice, aReferral, mondayMorning } from './database'
import { aPatientWho } from './patients'
import { asOwner } from './raw'

/** The patient of that practice. */
export const patient = { lastName: 'Canary', born: '1931-02-03', nhsNumber: '9990000034' }

export type World = Awaited<ReturnType<typeof aWorld>>

/** A practice with something of each kind, all of it marked. */
export async function aWorld() {
  const practice = await aPractice('Canary Surgery')
  const me = await aMember(practice, 'clinician', 'Dr Canary')
  const referral = await aReferral(me, aPatientWho({ ...patient, firstName: 'Canary', words: 'A canary in every field' }))
  const draft = { id: freshId(), door: '/refer send', typed: { lastName: 'Canary' }, problems: [], version: 0, at: mondayMorning }
  await keepDraft(me, draft)
  const service: Service = {
    kind: 'UCR_2H', name: 'Canary Rapid Response', phone: '1', hours: [], outOfHours: null, whoCanRefer: [], criteria: '', area: [], patientText: '',
    reviewedOn: '2026-11-23', reviewDue: '2027-02-23', version: 0,
  }
  await saveService(me, service)
  await saveSetting(me, 'closed', ['canary'], 0)
  await countSignpost(me, 'one call', { route: 'OT', reason: 'canary' })
  await saveStanding(me, { staff: me.staff, standing: { clinical: 'Dr Canary' }, version: 0 })
  const [supervision, incident] = [freshId(), freshId()]
  await addSupervision(me, supervision, { ot: me.staff, heldOn: '2026-11-20', kind: 'clinical', about: [], themes: [], discussed: 'Canary', actions: 'Canary' })
  await reportIncident(me, incident, { referral: referral.id, reference: referral.reference, kind: 'other', harm: 'no', words: 'Canary' })
  await invite(me, { email: 'canary@example.test', name: 'Canary', role: 'ot', job: 'OT' })
  for (const [event, stands] of [['canary', 'waiting'], ['lost canary', 'failed']]) {
    await asOwner(practice, `insert into notices (practice, event, person, says, at, stands, tries, next) values ('${practice}', '${event}', '${me.staff}', 'question', 1, '${stands}', 0, 1)`)
  }
  const session = (await openSession(me.staff, practice, mondayMorning)) ?? ''
  return { me, referral, draft, service, session, supervision, incident }
}

const tables = ['referrals', 'acts', 'drafts', 'services', 'settings', 'members', 'invitations', 'sessions', 'signposts', 'standings', 'supervisions', 'incidents', 'notices']

/** Every row of a practice, by table. */
export async function everything(practice: string) {
  const rows = await Promise.all(tables.map((table) => asOwner(practice, `select * from ${table} where practice = '${practice}'`)))
  return Object.fromEntries(tables.map((table, at) => [table, rows[at]?.map((row) => JSON.stringify(row)).sort()]))
}
