import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Stale } from '#lib/refusal'

/** drizzle, typed as Postgres whatever the dialect. */
export type Db = NodePgDatabase

/** What a query may use: it can only read. */
export type Reader = Pick<Db, 'select' | 'selectDistinct' | '$count'>

/** What a list of writes may use. Each statement ends in `returning`, so that it can be seen whether it met its row. */
export type Writer = Pick<Db, 'insert' | 'update' | 'delete' | 'select'>

/** One write, not yet run: ids and times are made beforehand, so none needs another's answer. */
export type Statement = { toSQL(): { sql: string; params: unknown[] }; readonly may?: true; readonly unless?: () => Error }

/** A list of writes, kept together or not at all. */
export type Rows = (db: Writer) => readonly Statement[]

/** A statement that may meet no row; any other that meets none makes the whole list `Stale`. */
export const may = (statement: Statement): Statement => ({ toSQL: () => statement.toSQL(), may: true })

/** A question asked as part of the list, once what goes before it is done: a row that answers it refuses the whole list with `why`. */
export const unless = (question: Statement, why: () => Error): Statement => ({ toSQL: () => question.toSQL(), may: true, unless: why })

/** Answers how many rows a statement met; throws `Stale` when it met none and should have, and what a question says when it met one. */
export function passed({ may: mayMeetNone, unless: refused }: Statement, met: number, subject: string): number {
  if (met === 0 && !mayMeetNone) throw new Stale(subject)
  if (met > 0 && refused) throw refused()
  return met
}

/** Whose rows may be seen: a practice's, and those of whoever bears this hash or person id (sign-in, sessions). `Me` is one. */
export type Scope = { readonly practice: string; readonly bearer?: string }

/** The end of a practice's chain of acts. */
export type Head = { readonly seq: number; readonly link: string }

/** A list to keep, and what to add once the chain's head is known and held. */
export type Keeping = {
  readonly scope: Scope
  readonly subject: string
  readonly rows: Rows
  readonly closing?: (head: Head, db: Writer) => readonly Statement[]
}

/** An opened database. `keep` answers how many rows each statement met. */
export type Store = {
  read<T>(scope: Scope, query: (db: Reader) => PromiseLike<T>): Promise<T>
  keep(keeping: Keeping): Promise<number[]>
  close(): Promise<void>
}

/** Where a chain begins. */
export const start: Head = { seq: 0, link: '' }
