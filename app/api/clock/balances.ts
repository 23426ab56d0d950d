import { keepBalance } from '#db/balance'
import { allPractices } from '#db/practices'
import { theClock } from '#lib/me'
import { onceADay } from './once-a-day'

/** Each night, in every practice, the balance of the day that has ended. */
export async function everyBalance(at: number): Promise<void> {
  for (const { id } of await allPractices()) await thisBalance(id, at)
}

/** The same in one practice: once a day, and kept as an act. */
export const thisBalance = (practice: string, at: number): Promise<void> =>
  onceADay('balance', practice, at, async () => void (await keepBalance(theClock(practice, at))))
