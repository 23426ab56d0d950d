// Another process in the middle of something: holds what a writer of this referral needs for so many ms.
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { database, onPostgres } from '#db/dialect'

const [practice = '', id = '', ms = '0'] = process.argv.slice(2)
const begin = onPostgres ? await onServer() : inFile()
process.send?.('holds')
await pause(Number(ms))
await begin()

async function onServer() {
  const client = new Client({ connectionString: database })
  await client.connect()
  await client.query('begin')
  await client.query(`select set_config('app.practice', $1, true)`, [practice])
  await client.query('select 1 from referrals where id = $1 for update', [id])
  return () => client.end()
}

function inFile() {
  const sqlite = new Database(database, { timeout: 5_000 })
  sqlite.exec('begin immediate')
  return async () => void sqlite.close()
}
