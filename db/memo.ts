import type { Line } from './chain'
import type { Store } from './statements'

/** What this process remembers: the open database, and who waits to be noted, by practice. */
type Memo = { store: Promise<Store> | undefined; readonly lines: Map<string, Line> }

declare global {
  var bestFitMemo: Memo | undefined
}

/** One for the whole process: Next gives each of its bundles modules of their own. */
export const memo: Memo = (globalThis.bestFitMemo ??= { store: undefined, lines: new Map() })
