// Runs the steps it is given, saying when it begins: to be cut off in the middle.
import { database, onPostgres } from '#db/dialect'
import { migrateFile } from '#db/migrate-sqlite'
import { migrateServer } from '#db/migrate-postgres'
import type { Step } from '#db/steps'

const steps = JSON.parse(process.argv[2] ?? '[]') as Step[]
console.log('begins')
await (onPostgres ? migrateServer(process.env.DATABASE_OWNER_URL ?? '', database, steps) : Promise.resolve().then(() => migrateFile(database, steps)))
