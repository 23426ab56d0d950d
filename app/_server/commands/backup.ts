// A backup while Best Fit runs: npm run backup -- copy.db (docs/running.md). Encrypt it, and keep it apart from the key.
import { backUp } from '#db/backup'
import { command } from './begin'

await command(async () => {
  const [to] = process.argv.slice(2)
  if (!to) throw new Error('say where it is to lie: npm run backup -- copy.db')
  const { file, bytes, referrals, acts } = backUp(to)
  process.stdout.write(`${file} is whole: ${referrals} referrals, ${acts} acts, ${bytes} bytes. It holds everything: encrypt it.\n`)
}, 'No backup was made')
