// Brings the database to this version. Take a backup first (docs/running.md).
import { countAgain } from '#db/count-again'
import { migrate } from '#db/migrate'
import { command } from './begin'

await command(async () => {
  const steps = await migrate()
  const counted = await countAgain()
  if (counted > 0) process.stdout.write(`${counted} referrals of an earlier version counted for the reports\n`)
  process.stdout.write(steps.length ? `${steps.join('\n')}\n` : 'The database is up to date.\n')
})
