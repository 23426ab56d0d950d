import { database, onPostgres } from './dialect'
import { migrateFile } from './migrate-sqlite'
import { migrateServer } from './migrate-postgres'
import { readSteps } from './steps'

/** Who owns the tables may be another than who uses them: `DATABASE_OWNER_URL` migrates, `DATABASE_URL` reads and writes. */
const owner = () => process.env.DATABASE_OWNER_URL || database

/**
 * Brings the database to this version, each step whole or not at all; an interrupted one is simply run again.
 * Answers the steps taken. Throws when a step fails its check, was changed after it ran, or the database is newer.
 */
export const migrate = async (): Promise<string[]> =>
  onPostgres ? await migrateServer(owner(), database, readSteps()) : migrateFile(database, readSteps())
