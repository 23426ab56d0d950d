// One of several processes that all send the same patients; says which were kept.
import { closeDatabase } from '#db/health'
import { addReferral } from '#db/referrals'
import { aForm, staffOf } from './database'
import { aPatientWho } from './patients'

const [practice = '', staff = '', ...names] = process.argv.slice(2)
const me = staffOf(practice, 'clinician', { staff })
const kept: string[] = []
for (const lastName of names) {
  const sent = addReferral(me, aForm(me, aPatientWho({ lastName })), 'name')
  kept.push(await sent.then(() => 'kept', (why: { code?: string }) => String(why.code)))
}
await closeDatabase()
console.log(JSON.stringify(kept))
