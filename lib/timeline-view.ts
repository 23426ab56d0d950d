import { londonDay, londonTime, longDay } from './day'
import type { Role } from './me'
import { tellingOf } from './moves/told'
import type { Done } from './referral'

/** One line of what happened, in words; `key` tells it from the others. */
export type EventView = { readonly key: string; readonly when: string; readonly who: string; readonly did: string; readonly rule?: string; readonly more?: readonly string[] }

/** What happened to a referral, the latest first, cut to what this role may read. What the rules made of an act is a line of its own. */
export const eventsOf = (happened: readonly (Done & { readonly seq: number })[], role: Role, now: number): EventView[] =>
  happened.flatMap((act) => events(act, role, now)).reverse()

function events(act: Done & { readonly seq: number }, role: Role, now: number): EventView[] {
  const telling = tellingOf(act, role)
  if (!telling) return []
  const { me, seq } = act
  const when = `${londonDay(me.at) === londonDay(now) ? 'Today' : longDay(londonDay(me.at))}, ${londonTime(me.at)}`
  const more = telling.lines.map(({ words, answer }) => `${asked(words)} ${answer}`)
  const did: EventView = { key: String(seq), when, who: me.role === 'clock' ? 'Best Fit' : [me.name, me.job].filter(Boolean).join(', '), did: telling.words, ...(more.length > 0 ? { more } : {}) }
  if (!telling.then) return [did]
  const { words, rules } = telling.then
  return [did, { key: `${seq} then`, when, who: 'Best Fit', did: words, ...(rules.length > 0 ? { rule: rules.join(' ') } : {}) }]
}

/** A question as it stands before its answer: without its example. */
function asked(words: string): string {
  const short = words.replace(/, for example .*$/, '').replace(/[.:]$/, '')
  return short.endsWith('?') ? short : `${short}:`
}
