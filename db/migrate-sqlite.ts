import type Database from 'better-sqlite3'
import { law, openFile } from './sqlite'
import { isDue, ledger, refuseNewer, type Step } from './steps'

type Had = { tag: string; hash: string }

/** Runs the steps a file has not had. Foreign keys are off before each begins, or a rebuilt table would empty its children. */
export function migrateFile(file: string, steps: readonly Step[]): string[] {
  const sqlite = openFile(file, law, 30_000) // it serves nobody yet
  try {
    sqlite.pragma('foreign_keys = off') // inside a transaction this would do nothing
    sqlite.exec(ledger)
    const had = sqlite.prepare<[], Had>('select tag, hash from migrations').all()
    refuseNewer(steps, had.map(({ tag }) => tag))
    return steps.filter((step) => take(sqlite, step)).map(({ tag }) => tag)
  } finally {
    sqlite.close()
  }
}

/** One step in one transaction, checked before it is kept. False when another had already run it. */
function take(sqlite: Database.Database, step: Step): boolean {
  const run = sqlite.transaction(() => {
    const had = sqlite.prepare<[string], Had>('select tag, hash from migrations where tag = ?').get(step.tag)
    if (!isDue(step, had?.hash)) return false
    for (const statement of step.statements) sqlite.exec(strict(statement))
    const orphans = sqlite.prepare('pragma foreign_key_check').all().length
    if (orphans > 0) throw new Error(`migration ${step.tag} would leave ${orphans} rows without what they refer to`)
    sqlite.prepare('insert into migrations (tag, hash, at) values (?, ?, ?)').run(step.tag, step.hash, Date.now())
    return true
  })
  return run.immediate()
}

/** drizzle-kit cannot say it: each table of ours holds only what its columns are declared to hold. */
export const strict = (statement: string): string =>
  /^\s*create table /i.test(statement) ? statement.replace(/\)\s*;?\s*$/, ') STRICT;') : statement
