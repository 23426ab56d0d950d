import { addDays, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { nhsNumber } from '#lib/nhs-number'
import { typedOf, readForm } from '#lib/questions/form'
import { move, submit } from '#lib/referral'
import { addWorkingDays } from '#lib/working-days'
import { freshId, freshReference } from './ids'
import { addPerson } from './people'
import { listFlagged } from './list-flagged'
import { addPractice } from './practices'
import { addReferral, openReferral, saveChange } from './referrals'
import { apart } from './seed/apart'
import { directory } from './seed/directory'
import { home } from './seed/home'
import { mind } from './seed/mind'
import { sister } from './seed/sister'
import { heldOf, standingOf } from './seed/standing'
import { people, seedPractices, type SeedPerson } from './seed/staff'
import type { Story } from './seed/story'
import { work } from './seed/work'
import { saveService } from './services'
import { saveStanding } from './standings'
import { addSupervision } from './supervisions'

export { people } from './seed/staff'

type Hash = (password: string) => Promise<string>
type Staff = ReadonlyMap<string, Me>
type Happening = { readonly at: number; readonly run: () => Promise<unknown> }

const minute = 60_000
const patients = { quillbrook: [...home, ...work, ...mind, ...apart], larkfield: sister }

/**
 * Fills an empty database with the demonstration as of `now` (ms UTC): every referral goes the way a form goes (read,
 * sorted, kept) and every move through the moves, at working hours of the days before. Throws when a story does not hold.
 */
export async function seed(now: number, hash: Hash): Promise<void> {
  const start = now - 60 * 24 * 60 * minute
  for (const practice of seedPractices) {
    await addPractice(practice.id, practice, start)
    const staff = await addStaff(practice.id, practice.name, start, hash)
    await addDirectory([...staff.values()].find(({ role }) => role === 'manager'), start)
    const happenings = patients[practice.id].flatMap((story, nth) => happeningsOf(story, nth, practice.id, staff, now))
    for (const { run } of happenings.sort((a, b) => a.at - b.at)) await run()
    await addStandings(staff, now)
  }
}

async function addStaff(practice: string, practiceName: string, at: number, hash: Hash): Promise<Staff> {
  const staff = new Map<string, Me>()
  for (const person of people.filter((each) => each.practice === practiceName)) {
    const me = meFor(person, practice, at)
    await addPerson(me, { id: me.staff, ...person, password: await hash(person.password) })
    staff.set(person.key, me)
  }
  return staff
}

const ids = new Map<string, string>()
function meFor({ email, name, job, role }: SeedPerson, practice: string, at: number): Me {
  const staff = ids.get(email) ?? freshId()
  ids.set(email, staff)
  return { staff, name, job, role, practice, at, request: `demo-${freshId()}`, ...(role === 'ot' ? { standing: 'good' } : {}) }
}

async function addStandings(staff: Staff, now: number): Promise<void> {
  const [manager, supervisor] = (['manager', 'supervisor'] as const).map((wanted) => [...staff.values()].find(({ role }) => role === wanted))
  for (const [key, { staff: id, role }] of staff) {
    if (role !== 'ot') continue
    if (manager) await saveStanding({ ...manager, at: now }, { staff: id, standing: standingOf(key, now), version: 0 })
    const flagged = supervisor ? (await listFlagged({ ...supervisor, at: now })).slice(0, 2).map(({ reference }) => reference) : []
    if (supervisor) for (const held of heldOf(key, id, flagged, now)) await addSupervision({ ...supervisor, at: now }, freshId(), held)
  }
}

async function addDirectory(me: Me | undefined, at: number): Promise<void> {
  if (!me) return
  const reviewed = { reviewedOn: londonDay(at), reviewDue: addDays(londonDay(at), 180) }
  for (const [kind, name, phone, hours, outOfHours, patientText = ''] of directory) {
    const entry = { kind, name, phone, hours, outOfHours, patientText, whoCanRefer: ['clinician'], criteria: '', area: [], version: 0 }
    await saveService(me, { ...entry, ...reviewed })
  }
}

/** The sending of one referral, and each move after it, with its moment. */
function happeningsOf({ who, by, ago, answers, then = [] }: Story, nth: number, practice: string, staff: Staff, now: number): Happening[] {
  const id = freshId()
  const [title, firstName, lastName, born] = who
  const patient = { title, firstName, lastName, born, nhsNumber: numberOf(practice, nth), phone: `07700 900${String(nth + 100)}` }
  const moment = (days: number, step: number) => momentOf(now, days, nth * 4 + step)
  const as = (key: string, at: number) => ({ ...knownAs(staff, key), at, request: `demo-${freshId()}` })
  const sent = moment(ago, 0)
  const sending = { at: sent, run: () => send(as(by, sent), id, { ...answers(londonDay(sent)), ...patient }) }
  const moves = then.map(([mover, days, name, said = {}], step) => {
    const at = moment(days, step + 1)
    return { at, run: () => makeMove(as(mover, at), id, name, typeof said === 'function' ? said(londonDay(at)) : said) }
  })
  return [sending, ...moves]
}

async function send(me: Me, id: string, answers: Parameters<typeof typedOf>[0]): Promise<void> {
  const form = readForm(typedOf(answers), me.role === 'clock' ? 'clinician' : me.role, londonDay(me.at))
  if (form.problems.length) throw new Error(`story ${id}: ${form.problems.map(({ field }) => field).join(' ')}`)
  await addReferral(me, submit(me, { id, reference: freshReference(), answers: form.answers }))
}

async function makeMove(me: Me, id: string, name: string, said: Parameters<typeof move>[3]): Promise<void> {
  const referral = await openReferral(me, id)
  if (!referral) throw new Error(`no referral ${id}`)
  await saveChange(me, referral.version, move(me, referral, name, said))
}

function knownAs(staff: Staff, key: string): Me {
  const me = staff.get(key)
  if (!me) throw new Error(`nobody is called ${key}`)
  return me
}

/** So many working days before `now`: today a little while ago, earlier days from nine in the morning on. */
function momentOf(now: number, days: number, order: number): number {
  if (days === 0) return now - (400 - order) * minute / 4
  return Date.parse(`${addWorkingDays(londonDay(now), -days)}T09:00:00Z`) + order * minute
}

/** NHS numbers of the range kept for tests (999 …), one a patient of either practice. */
const numbers = Array.from({ length: 3_000 }, (_, n) => String(9_990_000_000 + n)).filter((digits) => nhsNumber(digits).state === 'valid')
const numberOf = (practice: string, nth: number): string => numbers[(practice === 'quillbrook' ? 0 : 150) + nth] ?? ''
