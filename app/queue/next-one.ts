import { nextInQueue } from '#db/list-queue'
import type { Me } from '#lib/me'
import { readFilter, wholeList, writeFilter } from '#lib/queue-filter'
import type { Referral } from '#lib/referral'
import { askedBy } from './wanted'

/** The words of a list's address as a form carries them; anything else is the whole queue. */
export const filterIn = (words: unknown) =>
  readFilter(typeof words === 'string' ? Object.fromEntries(groupsOf(new URLSearchParams(words))) : {})

/** Where the OT goes on after dealing with this one: the next of their list that is free, else the list itself. */
export async function nextOne(me: Me, words: unknown, done: Pick<Referral, 'id' | 'state' | 'dueOn'>): Promise<string> {
  const { find: _find, ...filter } = filterIn(words)
  const queue = filter.list === 'queue' ? { ...filter, trail: [] } : wholeList('queue')
  const back = writeFilter(queue)
  const next = await nextInQueue(me, askedBy(queue), done)
  return `${next ? `/referrals/${next}` : '/queue'}${back && `?${back}`}`
}

const groupsOf = (words: URLSearchParams) => [...new Set(words.keys())].map((name): [string, string[] | string] => {
  const all = words.getAll(name)
  return [name, all.length === 1 && all[0] !== undefined ? all[0] : all]
})
