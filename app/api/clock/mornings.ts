import { Fault } from '#db/fault'
import { allPractices } from '#db/practices'
import { listOpen, listUnread, saveChange } from '#db/referrals'
import { londonDay, londonTime } from '#lib/day'
import { theClock, type Me } from '#lib/me'
import { moveNames, moves } from '#lib/moves/moves'
import { move, type MoveName, type Referral } from '#lib/referral'
import { Refusal, Stale } from '#lib/refusal'
import { settings, type Settings } from '#lib/rules/settings'
import { isWorkingDay } from '#lib/working-days'
import { settingsOf } from '../../_server/around'
import { codeOf, log, whereOf } from '../../_server/log'
import { onceADay } from './once-a-day'

const begins = '05:00'

/** What time may do to a referral, in the order of the table: a hold is let go before its band comes forward (H-6, C.0). */
const ofTime: readonly MoveName[] = moveNames.filter((name) => moves[name].by.includes('clock'))
const atWork: readonly MoveName[] = ofTime.filter((name) => name !== 'tellPractice')
const waiting = [...new Set(atWork.flatMap((name) => moves[name].from))]
/** Where somebody has yet to close what ended; what only waits to be read is told by that, for most of it has been. */
const left = moves.tellPractice.from.filter((state) => state !== 'SUMMARY_SENT')

/**
 * Each working day, once in the morning and once at closing, in each practice: holds whose clock has run out are let go, bands
 * come forward, claims lapse, what nobody answered is put before the duty clinician (H-6, H-3, C.0, T68), and the practice
 * is told of what nobody closed or read in time.
 */
export async function everyMorning(at: number): Promise<void> {
  if (isMorning(at)) for (const { id } of await allPractices()) await thisMorning(id, at)
}

/** The same in one practice. One instance does it, and nobody again until closing; left half done it is done again, and nothing twice. */
export async function thisMorning(practice: string, at: number): Promise<void> {
  if (!isMorning(at)) return
  const evening = londonTime(at) >= settings.closing
  await onceADay(evening ? 'evening' : 'morning', practice, at, async () => {
    const me = theClock(practice, at)
    const around = await settingsOf(me)
    if (isWorkingDay(londonDay(at), around.closed)) await passOver(me, around)
  })
}

/** Everybody who waits, a page at a time. One referral that cannot be moved keeps no other from moving. */
async function passOver(me: Me, around: Settings): Promise<void> {
  const today = londonDay(me.at)
  const lists = [(after: string) => listOpen(me, waiting, after), (after: string) => listOpen(me, left, after, today), (after: string) => listUnread(me, after, today)]
  for (const list of lists) for (let after: string | null = ''; after !== null;) {
    const page: Awaited<ReturnType<typeof listOpen>> = await list(after)
    for (const referral of page.referrals) await timePassed(me, referral, around).catch((why: unknown) => passBy(why, referral))
    after = page.next
  }
}

/** Does to this referral what time does to it by now, and answers it as it then is. Throws `Fault` when the database is away. */
export async function timePassed(me: Me, referral: Referral, around?: Settings): Promise<Referral> {
  let now = referral
  for (const name of ofTime) now = await made(me, now, name, around)
  return now
}

/** The referral after this move; as it was where there is nothing to do, or where somebody was first. */
async function made(me: Me, referral: Referral, name: MoveName, around?: Settings): Promise<Referral> {
  try {
    const change = move(me, referral, name, {}, around)
    await saveChange(me, referral.version, change)
    return change.referral
  } catch (why) {
    if (why instanceof Refusal || why instanceof Stale) return referral
    throw why
  }
}

function passBy(why: unknown, { id, practice }: Referral): void {
  if (why instanceof Fault) throw why
  log({ what: 'clock failed', code: codeOf(why), where: whereOf(why), practice, subject: id })
}

const isMorning = (at: number) => isWorkingDay(londonDay(at)) && londonTime(at) >= begins
