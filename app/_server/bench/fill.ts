// Fills an empty database with so many referrals of one practice, and prints the session of its OT and of a GP. Run by `bench.ts`.
import { freshId } from '#db/ids'
import { migrate } from '#db/migrate'
import { addPerson } from '#db/people'
import { addPractice } from '#db/practices'
import { directory } from '#db/seed/directory'
import { saveService } from '#db/services'
import { keepMany, type Made } from '#db/seed/keep-many'
import { openSession } from '#db/sessions'
import { standingOf } from '#db/seed/standing'
import { saveStanding } from '#db/standings'
import { addDays, londonDay } from '#lib/day'
import { theClock, type Me, type Role } from '#lib/me'
import { move, submit } from '#lib/referral'
import { referenceFrom } from '#lib/reference'
import { Refusal } from '#lib/refusal'
import { typedFromDay, type Typed } from '#lib/typed'
import { env } from '../env'
import { command } from '../commands/begin'
import { setKeys } from '../guard/key.js'
import { sendingOf } from './patients'

const [minute, day, batch] = [60_000, 24 * 60 * 60_000, 250]
const practice = freshId()

/** Two of a hundred wait, sent within the last fortnight; the others were sent and dealt with in the two years before. */
function momentOf(n: number, count: number, now: number): { at: number; waits: boolean } {
  const over = count - Math.ceil(count / 50)
  const waits = n >= over
  return waits ? { waits, at: now - 14 * day + ((n - over) / (count - over)) * 14 * day } : { waits, at: now - (14 + 700 * (1 - n / over)) * day }
}

/** All that happened to the nth referral: sent, one in ten of the OT's spoken to and seen, and, when it no longer waits, closed with its summary. */
function historyOf(n: number, count: number, now: number, staff: ReadonlyMap<Role, Me>): Made[] {
  const { at, waits } = momentOf(n, count, now)
  const as = (role: Role, later: number): Me => ({ ...known(staff, role), at: Math.round(at + later), request: freshId() })
  const { role, answers } = sendingOf(n, londonDay(Math.round(at)))
  const me = as(role, 0)
  const made: Made[] = [{ me, change: submit(me, { id: freshId(), reference: referenceFrom(Uint8Array.of(n >> 15, n >> 10, n >> 5, n)), answers }) }]
  const then = (who: Role, later: number, name: string, said: Typed = {}) => {
    const [mover, last] = [as(who, later), made.at(-1)]
    if (last) made.push({ me: mover, change: move(mover, last.change.referral, name, said) })
  }
  const [sent] = made
  if (waits) return sent?.change.referral.state === 'STOPPED' ? [sent, dealtWith(as('clinician', 5 * minute), sent)] : made
  const worked = n % 10 === 0 ? work(n, at, answers.needs ?? []) : []
  try {
    for (const [days, name, said] of worked) then('ot', days * day, name, said)
  } catch (why) {
    if (!(why instanceof Refusal)) throw why // this one is not the OT's, or asks for more: it ends here
  }
  then('clinician', 13.5 * day, 'movedAway', { note: 'Moved to her son’s.' })
  then('clinician', 13.6 * day, 'sendSummary', { summary: 'Moved away.' })
  return made
}

/** What an OT does until the patient is seen, sooner for some than for others. */
function work(n: number, at: number, needs: readonly string[]): [number, string, Typed][] {
  const [spoken, seen] = [0.2 + ((n * 7) % 60) / 10, 6.5 + ((n * 11) % 60) / 10]
  return [
    [0.1, 'accept', { read: 'yes' }], [spoken, 'contact', { how: 'phone', came: 'spoke' }],
    [spoken, 'book', { place: 'clinic', ...typedFromDay('on', londonDay(Math.round(at + seen * day))), time: '10:30', needsMet: needs.filter((need) => need !== 'none') }], [seen, 'seen', { found: 'Can do the stairs with a second rail.' }],
  ]
}

const dealt = {
  action: 'other', actionNote: 'Rang, and was seen.', takenBy: 'The duty doctor', told: 'yes', seenWhere: 'At A&E', cameOf: 'Home again.',
  nextWho: 'The duty doctor', ...typedFromDay('nextOn', londonDay(Date.now())), crisisTeam: 'no',
}

/** A stop is acted on within minutes, as D asks. */
function dealtWith(me: Me, { change }: Made): Made {
  return { me, change: move(me, change.referral, 'closeStop', dealt) }
}

async function addStaff(at: number): Promise<Map<Role, Me>> {
  await addPractice(practice, { name: 'Bench Surgery', ods: null, pcn: 'Bench PCN', phone: '01632 960010' }, at)
  const jobs = { clinician: 'GP', receptionist: 'Receptionist', ot: 'OT' } as const
  const staff = new Map<Role, Me>()
  for (const [role, job] of Object.entries(jobs) as [Role, string][]) {
    const me: Me = { staff: freshId(), name: `The ${job}`, job, role, practice, at, request: freshId(), standing: 'good' }
    await addPerson(theClock(practice, at), { id: me.staff, email: `${role}@bench.example`, name: me.name, password: 'nobody knows it', role, job })
    if (role === 'ot') await saveStanding(theClock(practice, at), { staff: me.staff, standing: standingOf('priya', Date.now()), version: 0 })
    staff.set(role, me)
  }
  return staff
}

/** A service behind every route, as a practice has them, checked in time. */
async function addDirectory(me: Me): Promise<void> {
  const rest = { whoCanRefer: ['clinician'], criteria: '', area: [], reviewedOn: londonDay(me.at), reviewDue: addDays(londonDay(me.at), 180), version: 0 }
  for (const [kind, name, phone, hours, outOfHours, patientText = ''] of directory) await saveService(me, { kind, name, phone, hours, outOfHours, patientText, ...rest })
}

function known(staff: ReadonlyMap<Role, Me>, role: Role): Me {
  const me = staff.get(role) ?? staff.get('clinician')
  if (!me) throw new Error('nobody works here')
  return me
}

await command(async () => {
  setKeys(env())
  await migrate()
  const [now, count] = [Date.now(), Number(process.argv[2])]
  const staff = await addStaff(now - 720 * day)
  await addDirectory({ ...known(staff, 'clinician'), at: now })
  for (let from = 0; from < count; from += batch) {
    const several = Array.from({ length: Math.min(batch, count - from) }, (_, n) => historyOf(from + n, count, now, staff))
    await keepMany(practice, several)
  }
  const session = (role: Role) => openSession(known(staff, role).staff, practice, Date.now())
  process.stdout.write(`${JSON.stringify({ ot: await session('ot'), clinician: await session('clinician') })}\n`)
})
