import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAttended } from '#db/attended'
import * as balance from '#db/balance'
import { readCover } from '#db/cover'
import { readDesk } from '#db/desk'
import * as drafts from '#db/drafts'
import * as history from '#db/history'
import { freshId } from '#db/ids'
import * as incidents from '#db/incidents'
import * as invitations from '#db/invitations'
import { listAgain } from '#db/list-again'
import { listFlagged } from '#db/list-flagged'
import { nextInQueue } from '#db/list-queue'
import { listLeft } from '#db/list-left'
import { listStopped } from '#db/list-stopped'
import { namePatient } from '#db/names'
import { dayCases } from '../support/day-cases'
import { outboxCases } from '../support/outbox-cases'
import * as people from '#db/people'
import * as practices from '#db/practices'
import * as referrals from '#db/referrals'
import { noteRefusal } from '#db/refusals'
import * as services from '#db/services'
import { openSession, switchPractice } from '#db/sessions'
import * as settings from '#db/settings'
import * as signposts from '#db/signposts'
import * as standings from '#db/standings'
import * as supervisions from '#db/supervisions'
import { readHead, verifyChain } from '#db/verify'
import { waitsOf } from '#db/waits'
import { whatWaits } from '#db/what-waits'
import type { Me } from '#lib/me'
import { aWorld, everything, patient, type World } from '../support/canary'
import { reportCases } from '../support/report-cases'
import { beforeAnybody, builders, parts, singing } from '../support/queries'
import { aForm, aMove, aPractice, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

/** Somebody of another practice, with the very staff id of the one whose things these are: only the practice differs. */
type Case = (them: Me, a: World) => Promise<unknown>

const cases: Record<string, Case> = {
  ...dayCases,
  ...outboxCases,
  ...reportCases,
  'attended.readAttended': (them) => readAttended(them).then(({ waiting }) => waiting > 0 && 'canary'),
  'balance.readBalance': (them) => balance.readBalance(them).then(({ tally }) => tally.received > 0 && 'canary'),
  'balance.keepBalance': (them) => balance.keepBalance(them).then(({ received }) => received > 0 && 'canary'),
  'balance.lastBalance': (them) => balance.lastBalance(them),
  'cover.readCover': (them) => readCover(them),
  'desk.readDesk': (them) => readDesk(them),
  'drafts.keepDraft': (them, { draft }) => drafts.keepDraft(them, { ...draft, typed: { lastName: 'Other' } }),
  'drafts.openDraft': (them, { draft }) => drafts.openDraft(them, draft.id),
  'drafts.myDrafts': (them, { draft }) => drafts.myDrafts(them, draft.door).then((found) => found.map(({ id }) => id === draft.id && 'canary')),
  'drafts.dropDraft': (them, { draft }) => drafts.dropDraft(them, draft.id),
  'find-open.findOpen': (them) => referrals.findOpen(them, patient),
  'history.timeline': (them, { referral }) => history.timeline(them, referral.id),
  'history.openWithTimeline': (them, { referral }) => history.openWithTimeline(them, referral.id),
  'history.whoLooked': (them, { referral }) => history.whoLooked(them, referral.id, 0),
  'history.allActs': async (them, { referral, me }) => [
    await history.allActs(them), await history.allActs(them, { staff: me.staff }), await history.allActs(them, { subject: referral.id, act: 'sent' }),
  ],
  'incidents.closeIncident': (them, { incident }) => incidents.closeIncident(them, incident, 1, { did: 'x', learned: 'x', lfpse: 'not_needed' }),
  'incidents.countOpenIncidents': (them) => incidents.countOpenIncidents(them).then(({ open }) => open > 0 && 'canary'),
  'incidents.listIncidents': async (them) => [await incidents.listIncidents(them, false), await incidents.listIncidents(them, true)],
  'incidents.readIncident': (them, { incident }) => incidents.readIncident(them, incident),
  'incidents.reportIncident': (them, { incident, referral }) => incidents.reportIncident(them, incident, { referral: referral.id, reference: 'BF-0000', kind: 'other', harm: 'no', words: 'x' }),
  'invitations.invite': (them) => invitations.invite(them, { email: 'new@example.test', name: 'New', role: 'ot', job: 'OT' }),
  'list-again.listAgain': (them) => listAgain({ ...them, at: them.at + 90 * 86_400_000 }),
  'list-flagged.listFlagged': (them) => listFlagged(them),
  'list-left.listLeft': (them) => listLeft({ ...them, at: them.at + 900 * 86_400_000 }),
  'list-mine.listMine': (them) => referrals.listMine(them),
  'list-open.listOpen': (them, { referral }) => referrals.listOpen(them, [referral.state]),
  'list-open.listUnread': (them) => referrals.listUnread(them),
  'list-queue.listQueue': async (them, { referral }) => [
    await referrals.listQueue(them), await referrals.listQueue(them, { search: 'Canary' }), await referrals.listQueue(them, { search: patient.nhsNumber }),
    await referrals.listQueue(them, { state: referral.state, mine: true, late: true }), await referrals.listQueue(them, { cohort: 'FRAIL' }),
  ],
  'list-queue.nextInQueue': (them, { referral }) => nextInQueue(them, {}, { ...referral, dueOn: '2000-01-01', id: freshId() }).then((id) => id === referral.id && 'canary'),
  'list-stopped.listStopped': (them) => listStopped(them),
  'names.namePatient': (them) => namePatient(them, { words: ['canary'], pairs: ['canary canary'] }).then((found) => found && 'canary'),
  'people.membersOf': (them) => people.membersOf(them),
  'people.addPerson': (them) => people.addPerson(them, { id: freshId(), email: `${freshId()}@example.test`, name: 'New', password: 'x', role: 'ot', job: 'OT' }),
  'people.changeMember': (them, { me }) => people.changeMember(them, me.staff, 1, { role: 'manager', job: 'Owned' }),
  'people.endMember': (them, { me }) => people.endMember(them, me.staff, 1),
  'practices.readPractice': (them) => practices.readPractice(them),
  'practices.changePractice': (them) => practices.changePractice(them, 1, { name: 'Changed', ods: null, pcn: '', phone: '' }),
  'referrals.addReferral': (them, { referral }) => referrals.addReferral(them, aForm(them, aPatientWho({ lastName: 'Other' }), referral.id)),
  'referrals.openReferral': (them, { referral }) => referrals.openReferral(them, referral.id),
  'referrals.saveChange': (them, { referral }) => {
    const ot = { ...them, role: 'ot', standing: 'good' } as const
    return referrals.saveChange(ot, 1, aMove(ot, { ...referral, practice: them.practice }, 'claim'))
  },
  'referrals.whoWon': (them, { referral }) => referrals.whoWon(them, referral.id),
  'refusals.noteRefusal': (them) => noteRefusal(them, '/queue'),
  'services.exportServices': (them) => services.exportServices(them),
  'services.listServices': (them) => services.listServices(them),
  'services.readDirectory': (them) => services.readDirectory(them),
  'services.saveDirectory': (them, { service }) => services.saveDirectory(them, 0, [{ ...service, name: 'Other', version: 1 }]),
  'services.saveService': (them, { service }) => services.saveService(them, { ...service, name: 'Other', version: 1 }),
  'sessions.switchPractice': async (them, { session, me }) => [await switchPractice(session, them.practice, me.at), await openSession(me.staff, them.practice, me.at)],
  'settings.readSetting': (them) => settings.readSetting(them, 'closed'),
  'settings.saveSetting': (them) => settings.saveSetting(them, 'closed', ['2026-12-24'], 1),
  'signposts.countSignpost': (them) => signposts.countSignpost(them, 'one call', { route: 'AE', reason: 'other' }),
  'signposts.countSignposts': (them) => signposts.countSignposts(them, 0, Number.MAX_SAFE_INTEGER),
  'standings.listStandings': (them) => standings.listStandings(them),
  'standings.mayCertify': (them) => standings.mayCertify({ ...them, role: 'ot' }),
  'standings.readStanding': (them, { me }) => standings.readStanding(them, me.staff),
  'standings.saveStanding': (them, { me }) => standings.saveStanding(them, { staff: me.staff, standing: { hcpc: 'OT1' }, version: 1 }),
  'supervisions.addSupervision': (them, { supervision, me }) => supervisions.addSupervision(them, supervision, { ot: me.staff, heldOn: '2026-11-21', kind: 'clinical', about: [], themes: [], discussed: '', actions: '' }),
  'supervisions.lastSupervised': async (them) => [...(await supervisions.lastSupervised(them))].map(() => 'canary'),
  'supervisions.listSupervisions': async (them, { me }) => [await supervisions.listSupervisions(them), await supervisions.listSupervisions(them, me.staff)],
  'supervisions.unknownReferences': async (them, { referral }) => (await supervisions.unknownReferences(them, [referral.reference])).length === 0 && 'canary',
  'verify.readHead': (them) => readHead(them),
  'verify.verifyChain': (them) => verifyChain(them),
  'what-waits.whatWaits': (them) => whatWaits({ ...them, at: them.at + 900 * 86_400_000 }).then((all) => all.some(({ counts }) => Object.values(counts).some((n) => n > 0)) && 'canary'),
  'waits.waitsOf': (them) => waitsOf(them),
}

test('every exported query has its case here', async () => {
  const files = readdirSync('db').filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3))
  const asked = files.filter((file) => !parts.includes(file) && file !== 'seed')
  const modules = await Promise.all(asked.map(async (file) => [file, (await import(/* @vite-ignore */ `../../db/${file}.ts`)) as object] as const))
  const exported = modules.flatMap(([file, module]) => Object.entries(module).filter(([, it]) => typeof it === 'function').map(([name]) => `${file}.${name}`))
  const again = ['referrals.findOpen', 'referrals.listMine', 'referrals.listOpen', 'referrals.listUnread', 'referrals.listQueue', 'who-won.whoWon']
  expect(exported.filter((name) => ![...Object.keys(cases), ...beforeAnybody, ...builders, ...again].includes(name))).toEqual([])
  expect(Object.keys(cases).length).toBeGreaterThan(25)
})

describe('staff of one practice get nothing of another, and change nothing of it, by', () => {
  let a: World
  beforeAll(async () => {
    a = await aWorld()
  })

  test.each(Object.entries(cases))('%s', async (_, attempt) => {
    const before = await everything(a.me.practice)
    expect(before.referrals).toHaveLength(1)
    const them = staffOf(await aPractice('Elsewhere'), 'clinician', { staff: a.me.staff })
    const got = await attempt(them, a).catch((why: unknown) => String(why))
    expect(JSON.stringify(got ?? null)).not.toMatch(/canary/i)
    expect(await everything(a.me.practice)).toEqual(before)
  })

  test('these queries, asked by their own staff, do get it: the canary sings', async () => {
    const counted = Object.keys(cases).filter((name) => name.startsWith('report-') && name !== 'report-stops.countStops') // nobody of theirs was stopped
    for (const name of [...singing, ...counted]) expect(JSON.stringify(await cases[name]?.(a.me, a)), name).toMatch(/canary/i)
  })
})
