import { freshId } from '#db/ids'
import { endLease, takeLease } from '#db/leases'
import { dropOldNotices, dueNotices, giveUpTaken, settleNotice, takeNotice } from '#db/outbox'
import { allPractices } from '#db/practices'
import { theClock, type Me } from '#lib/me'
import { standsAfter } from '#lib/post'
import { env } from '../env'
import { codeOf, log, whereOf } from '../log'
import { carrier, type Carrier } from './carrier'
import { Away, type Patience } from './line'
import { officeOf, type Office } from './settings'

const aWhile = 3 * 60_000

/** What is due is sent, of every practice. Nobody waits for it: a mail server may hang, and time must go on meanwhile. */
export async function startRound(): Promise<void> {
  round(officeOf(env())).catch((why: unknown) => log({ what: 'post failed', code: why instanceof Away ? why.code : codeOf(why), where: whereOf(why) }))
}

type Round = { readonly patience?: Patience; readonly clock?: () => number; readonly practices?: () => Promise<readonly { readonly id: string }[]> }

/** One round of the post, by whoever holds the lease; `office` null while letters are off. Throws `Away` when the mail server cannot be used. */
export async function round(office: Office | null, { patience, clock = Date.now, practices = allPractices }: Round = {}): Promise<void> {
  const holder = freshId()
  const isOurs = () => takeLease('post', holder, clock(), aWhile)
  if (!(await isOurs())) return
  const carries = office && carrier(office, patience)
  try {
    for (const { id } of await practices()) await ofPractice(id, carries, clock, isOurs)
  } finally {
    carries?.close()
    await endLease('post', holder)
  }
}

async function ofPractice(practice: string, carries: Carrier | null, clock: () => number, isOurs: () => Promise<boolean>): Promise<void> {
  const now = (): Me => theClock(practice, clock())
  await giveUpTaken(now())
  await dropOldNotices(now(), carries === null)
  if (!carries) return
  for (const notice of await dueNotices(now())) {
    if (!(await isOurs())) return
    const ready = await carries.prepare(notice)
    // Taken before anything is sent: whatever happens from here on, nobody else ever sends it.
    if (!(await takeNotice(now(), notice))) continue
    const fate = await ready()
    await settleNotice(now(), notice, standsAfter({ ...notice, tries: notice.tries + 1 }, fate, clock()))
  }
}
