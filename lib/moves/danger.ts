import { londonDay, londonTime } from '../day'
import type { Me } from '../me'
import { readLeniently } from '../questions/form'
import type { Asks } from '../questions/ask'
import { readable } from '../plain-text'
import { freeText } from '../rules/phrases'
import { stopsIn } from '../rules/triage'
import type { Typed } from '../typed'
import type { Said } from './move'

const notes = ['note', 'reply', 'why'] as const

/** All that was written in a move about what the patient or anybody else said; '' when nothing was. */
export const wordsIn = (said: Said): string =>
  [...freeText, ...notes].map((field) => said[field]).filter((text) => typeof text === 'string').join('. ')

/** What a move says of a danger, each answer taken by itself, whatever is wrong beside it (C.0); undefined when it says none. */
export function dangerIn(me: Me, asks: Asks, typed: Typed): Said | undefined {
  const role = me.role === 'clock' ? 'ot' : me.role
  const at = { role, today: londonDay(me.at), time: londonTime(me.at) }
  const facts = Object.entries(readLeniently(typed, role, at.today)).filter(([field]) => Object.hasOwn(asks, field))
  const written = notes.filter((field) => Object.hasOwn(asks, field)).map((field) => [field, readable([typed[field] ?? ''].flat().join(' '))])
  const said = Object.fromEntries([...facts, ...written.filter(([, text]) => text !== '')]) as Said
  const heard = { gate: ['none_of_these' as const], words: wordsIn(said) }
  return stopsIn(said, at).length > 0 || stopsIn(heard, at).length > 0 ? said : undefined
}
