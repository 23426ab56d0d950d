// A demonstration: two practices with people and patients, made through the real way of sending a referral.
import { migrate } from '#db/migrate'
import { allPractices } from '#db/practices'
import { people, seed } from '#db/seed'
import { env } from '../env'
import { setKeys } from '../guard/key.js'
import { hashPassword } from '../passwords'
import { command } from './begin'

await command(async () => {
  setKeys(env())
  await migrate()
  if (!(await allPractices()).length) await seed(Date.now(), hashPassword)
  process.stdout.write('\nSign in as any of these. Everybody is invented.\n\n')
  for (const { email, password, name, job, practice } of people) process.stdout.write(`  ${email}  ${password}   ${name}, ${job}, ${practice}\n`)
  process.stdout.write('\n')
})
