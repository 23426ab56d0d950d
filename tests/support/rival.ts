// One of several processes that all claim the same referrals; says which it won.
import { closeDatabase } from '#db/health'
import { openReferral, saveChange } from '#db/referrals'
import { Stale } from '#lib/refusal'
import { aMove, staffOf } from './database'

const [practice = '', name = '', ...ids] = process.argv.slice(2)
const me = staffOf(practice, 'ot', { staff: name, name })
const won: string[] = []
for (const id of ids) {
  const referral = await openReferral(me, id)
  try {
    if (!referral || referral.version !== 1) throw new Stale(id)
    await saveChange(me, 1, aMove(me, referral, 'claim'))
    won.push('won')
  } catch (why) {
    won.push(why instanceof Stale ? 'stale' : String(why))
  }
}
await closeDatabase()
console.log(JSON.stringify(won))
