import type { Problem } from '#lib/questions/ask'
import { readFilter, type QueueFilter } from '#lib/queue-filter'
import { one, type Typed } from '#lib/typed'

const longest = 100
type Asked = { readonly filter: QueueFilter; readonly words: string }

/** The filter line as sent: how the list is narrowed, and who is looked for. Never a problem: too long a name finds nobody. */
export function readSearch(typed: Typed): { answers: Asked; problems: readonly Problem[] } {
  const { find: _find, ...filter } = readFilter(typed)
  const words = (one(typed, 'q') ?? '').trim()
  return { answers: { filter: { ...filter, trail: [] }, words: [...words].slice(0, longest).join('') }, problems: [] }
}
