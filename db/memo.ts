import type { Act, Me } from '#lib/me'
import type { Rows, Store } from './statements'

/** One act that waits to be noted, with the rows it is about. */
export type Waiting = { me: Me; act: Act; rows?: Rows; kept: (met: number[]) => void; failed: (why: unknown) => void }

/** Who waits in one practice, and whether they are being served. */
export type Line = { readonly waiting: Waiting[]; served: boolean }

/** What this process remembers: the open database, and who waits to be noted, by practice. */
type Memo = { store: Promise<Store> | undefined; readonly lines: Map<string, Line> }

declare global {
  var bestFitMemo: Memo | undefined
}

/** One for the whole process: Next gives each of its bundles modules of their own. */
export const memo: Memo = (globalThis.bestFitMemo ??= { store: undefined, lines: new Map() })
