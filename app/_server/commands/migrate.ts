// Brings the database to this version. Take a backup first (docs/running.md).
import { migrate } from '#db/migrate'
import { command } from './begin'

await command(async () => {
  const steps = await migrate()
  process.stdout.write(steps.length ? `${steps.join('\n')}\n` : 'The database is up to date.\n')
})
