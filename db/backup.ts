import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, statSync, unlinkSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { database, onPostgres } from './dialect'

/** A copy that has been looked over: where it lies, how large it is, and what it holds. */
export type Copy = { readonly file: string; readonly bytes: number; readonly referrals: number; readonly acts: number }
type Counts = Pick<Copy, 'referrals' | 'acts'>

/**
 * Copies the SQLite database into a new file while others write to it. It answers once the copy is on the disk, is whole
 * and holds at least what was kept when it began. Throws otherwise, and leaves nothing behind; never overwrites a file.
 */
export function backUp(to: string): Copy {
  if (onPostgres) throw new Error('this database is PostgreSQL: take the backup with pg_dump')
  const [file, part] = [resolve(to), `${resolve(to)}.part`]
  if (existsSync(file)) throw new Error(`${file} is already there, and a backup never overwrites`)
  closeSync(openSync(part, 'wx', 0o600))
  try {
    chmodSync(part, 0o600) // whatever the umask
    const counts = copied(part)
    onDisk(part)
    linkSync(part, file) // fails where somebody made the file meanwhile
    onDisk(dirname(file))
    return { file, bytes: statSync(file).size, ...counts }
  } finally {
    unlinkSync(part)
  }
}

/** One snapshot, whatever is written meanwhile: never a copy of the file itself, whose latest rows lie in the log beside it. */
function copied(part: string): Counts {
  const sqlite = new Database(database, { fileMustExist: true, timeout: 5_000 })
  try {
    const before = countsOf(sqlite)
    sqlite.prepare('vacuum into ?').run(part)
    return lookedOver(part, before, countsOf(sqlite))
  } finally {
    sqlite.close()
  }
}

/** Referrals and acts are only ever added to, so the copy holds no fewer than before it and no more than after it. */
function lookedOver(part: string, before: Counts, after: Counts): Counts {
  const copy = new Database(part, { readonly: true })
  try {
    const counts = countsOf(copy)
    const inBetween = (['referrals', 'acts'] as const).every((table) => before[table] <= counts[table] && counts[table] <= after[table])
    const whole = copy.pragma('integrity_check', { simple: true }) === 'ok' && (copy.pragma('foreign_key_check') as unknown[]).length === 0
    if (!inBetween || !whole) throw new Error('the copy is not whole: look at the disk, and try again elsewhere')
    return counts
  } finally {
    copy.close()
  }
}

const countsOf = (sqlite: Database.Database): Counts =>
  sqlite.prepare<[], Counts>('select (select count(*) from referrals) as referrals, (select count(*) from acts) as acts').get() ?? { referrals: -1, acts: -1 }

/** Until this returns, what was written may still be in memory. */
function onDisk(path: string): void {
  const open = openSync(path, 'r')
  fsyncSync(open)
  closeSync(open)
}
