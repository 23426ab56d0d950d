import { one, type Typed } from '../typed'
import type { Answers } from './all'
import { everyone, type Asks } from './ask'

/** One press for several answers: only on the form. What is stored is always contact and message, and needs, teams and visit. */
export const combined = {
  reach: {
    id: 'C6', kind: 'choice', words: 'How should the OT contact them?', who: everyone, columns: 3,
    options: [
      { value: 'phone:yes', label: 'Phone, message is fine' },
      { value: 'phone:no', label: 'Phone, leave no message' },
      { value: 'phone:unknown', label: 'Phone, did not ask about messages' },
      { value: 'text', label: 'Text' },
      { value: 'letter', label: 'Letter' },
      { value: 'carer', label: 'Through a carer' },
    ],
    message: 'Choose how the OT should contact them, or leave it',
  },
  knowNone: {
    id: 'C7', kind: 'choice', words: 'Anything the OT must know?', who: everyone,
    options: [{
      value: 'none', label: 'None of these: no needs, no other team, no known risk',
      // A receptionist is not asked what a visitor must know (C9), so cannot say there is nothing.
      wordsFor: { receptionist: 'None of these: no needs, no other team' }, exclusive: true,
    }],
    message: 'Tick “None of these”, or leave it',
  },
} as const satisfies Asks

const noneOf = { needs: 'none', teams: 'none', visit: 'no' } as const

/** The form's combined answers as the answers they stand for. "None of these" fills only a list left blank. */
export function apart(typed: Typed): Typed {
  const reach = combined.reach.options.find(({ value }) => value === one(typed, 'reach')?.trim())
  const [contact, message] = reach?.value.split(':') ?? []
  const none = one(typed, 'knowNone')?.trim() === 'none' ? Object.entries(noneOf).filter(([field]) => one(typed, field) === undefined) : []
  return {
    ...typed,
    ...(contact ? { contact } : {}),
    ...(message ? { message } : {}),
    ...Object.fromEntries(none),
  }
}

/** The stored answers as the form's combined ones; a pair the form has no box for gives none. */
export function together(answers: Answers): { reach?: string; knowNone?: string } {
  const pair = [answers.contact, answers.message].filter(Boolean).join(':')
  const reach = combined.reach.options.find(({ value }) => value === pair)?.value
  const none = answers.needs?.includes('none') && answers.teams?.includes('none') && answers.visit === 'no'
  return { ...(reach ? { reach } : {}), ...(none ? { knowNone: 'none' } : {}) }
}
