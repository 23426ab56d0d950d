// A process that opens another database (DATABASE_URL) and says of one practice: its referrals, and whether the chain holds.
import { closeDatabase } from '#db/health'
import { listOpen } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { openStates } from '#lib/moves/states'
import { staffOf } from './database'

const me = staffOf(process.argv[2] ?? '', 'manager')
const ids: string[] = []
for (let after: string | null = ''; after !== null;) {
  const page: Awaited<ReturnType<typeof listOpen>> = await listOpen(me, openStates, after)
  ids.push(...page.referrals.map(({ id }) => id))
  after = page.next
}
const { holds } = await verifyChain(me)
await closeDatabase()
console.log(JSON.stringify({ ids, holds }))
