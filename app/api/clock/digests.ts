import { addDigests } from '#db/outbox'
import { allPractices } from '#db/practices'
import { whatWaits } from '#db/what-waits'
import { londonDay, londonTime } from '#lib/day'
import { digestFor } from '#lib/digest'
import { theClock } from '#lib/me'
import { isWorkingDay } from '#lib/working-days'
import { env } from '../../_server/env'
import { itemsOf } from '../../_server/items'
import { officeOf } from '../../_server/post/settings'
import { onceADay } from './once-a-day'

const begins = '07:00'

/** Each working morning a letter to everybody for whom something waits, where letters are sent at all. */
export async function everyDigest(at: number): Promise<void> {
  if (officeOf(env()) && isTime(at)) for (const { id } of await allPractices()) await thisDigest(id, at)
}

/** The same in one practice: one instance does it, and nobody again that day. */
export async function thisDigest(practice: string, at: number): Promise<void> {
  if (!isTime(at)) return
  await onceADay('digest', practice, at, async () => {
    const me = theClock(practice, at)
    const items = (await itemsOf(me)).length
    const all = (await whatWaits(me)).flatMap(({ person, role, counts }) => {
      const about = digestFor(role, { ...counts, items })
      return about ? [{ person, about }] : []
    })
    await addDigests(me, londonDay(at), all)
  })
}

const isTime = (at: number) => isWorkingDay(londonDay(at)) && londonTime(at) >= begins
