import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialect } from './dialect'

/** One migration: its name, its statements, and what it must never be changed from once it has run somewhere. */
export type Step = { readonly tag: string; readonly hash: string; readonly statements: readonly string[] }

type Journal = { entries: { tag: string }[] }

/** This dialect's migrations, oldest first, as drizzle-kit wrote them down. */
export function readSteps(folder = join(process.cwd(), 'db/migrations', dialect)): Step[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal
  return journal.entries.map(({ tag }) => {
    const written = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    const hash = createHash('sha256').update(written).digest('hex')
    return { tag, hash, statements: written.split('--> statement-breakpoint') }
  })
}

/** True when the step is still to run. Throws when it ran with another text. */
export function isDue(step: Step, hadHash: string | undefined): boolean {
  if (hadHash !== undefined && hadHash !== step.hash) throw new Error(`migration ${step.tag} was changed after it had run`)
  return hadHash === undefined
}

/** Throws when the database has had a migration this version does not know. */
export function refuseNewer(steps: readonly Step[], had: readonly string[]): void {
  const newer = had.filter((tag) => !steps.some((step) => step.tag === tag))
  if (newer.length > 0) throw new Error(`the database is newer than this version of Best Fit: it has had ${newer.join(', ')}`)
}

/** Where each database remembers the steps it has had. */
export const ledger = 'create table if not exists migrations (tag text primary key not null, hash text not null, at bigint not null)'
