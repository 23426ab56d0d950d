import { isDay, longDay, type Day } from '../day'
import type { Role } from '../me'
import { asksOf, questions, type Answers, type Field } from './all'
import type { Ask, Option } from './ask'
import { combined, together } from './combined'
import { opensAtHome, type FormField, type Part } from './layout'
import { sections } from './sections'

/** One line of what was asked and answered. */
export type Line = { readonly id: string; readonly field: Field; readonly words: string; readonly answer: string }

type Place = { readonly name: FormField; readonly shown: boolean }
type Open = { readonly answers: Answers; readonly atHome: boolean; readonly letters: ReadonlySet<string> }

/**
 * The referral as asked and answered, in the order of the form and in the words this role was asked.
 * A question put and left blank reads "Not answered"; one that no answer opened is there only if answered all the same.
 * Who the patient is (C2) stands in the banner, not here. `today` opens the home questions for "Not sure" at 65 or over.
 */
export function statement(answers: Answers, role: Role, today?: Day): Line[] {
  const open = { answers, atHome: today !== undefined && opensAtHome(answers, today), letters: new Set<string>() }
  const places = sections.filter(({ id }) => id !== 'patient').flatMap(({ parts }) => placesIn(parts, true, open))
  return places.flatMap((place) => lineOf(place, answers, asksOf(role)))
}

function placesIn(parts: readonly Part[], shown: boolean, open: Open): Place[] {
  return parts.flatMap((part) => {
    if (part.part === 'field') return fieldPlaces(part, shown, open)
    if (part.part === 'note' || part.part === 'stop') return []
    if (part.part === 'more') return placesIn(part.parts, shown && part.missed === true, open)
    if (part.part === 'opened') return placesIn(part.parts, shown && isOpen(part, open), open)
    const letters = part.part === 'ask' ? lettersIn(part.parts, open.answers) : open.letters
    return placesIn(part.parts, shown, { ...open, letters })
  })
}

function fieldPlaces(part: Extract<Part, { part: 'field' }>, shown: boolean, open: Open): Place[] {
  const hung = Object.entries(part.under ?? {}).flatMap(([value, parts]) =>
    placesIn(parts, shown && chosen(part.name, open.answers).some((option) => option.value === value), open))
  return [{ name: part.name, shown: shown && !part.spare }, ...hung]
}

function isOpen(part: Extract<Part, { part: 'opened' }>, { answers, atHome, letters }: Open): boolean {
  if (part.by === 'efi' || part.by === 'talk') return anywhere(part.by, answers)
  return letters.has(part.by) || (part.id === 'frail' && atHome)
}

/** The letters that the answers to these questions open; what they open themselves does not count. */
function lettersIn(parts: readonly Part[], answers: Answers): Set<string> {
  return new Set(parts.flatMap((part): string[] => {
    if (part.part === 'field') return chosen(part.name, answers).flatMap(({ opens }) => opens ?? [])
    return part.part === 'beside' ? [...lettersIn(part.parts, answers)] : []
  }))
}

const anywhere = (flag: 'efi' | 'talk', answers: Answers) =>
  (Object.keys(answers) as Field[]).some((field) => chosen(field, answers).some((option) => option[flag]))

function chosen(name: FormField, answers: Answers): readonly Option[] {
  if (name === 'reach' || name === 'knowNone') return []
  const ask: Ask = questions[name]
  return ask.kind === 'choice' || ask.kind === 'many' ? optionsOf(ask.options, answers[name]) : []
}

const optionsOf = (options: readonly Option[], answer: unknown) =>
  options.filter(({ value }) => (Array.isArray(answer) ? answer.includes(value) : answer === value))

function lineOf({ name, shown }: Place, answers: Answers, asks: Readonly<Record<string, Ask>>): Line[] {
  if (name === 'knowNone') return []
  const field = name === 'reach' ? 'contact' : name
  const ask = asks[field]
  const answer = name === 'reach' ? contactWords(answers) : ask && answerWords(ask, answers[field])
  return ask && (shown || answer) ? [{ id: ask.id, field, words: ask.words, answer: answer ?? 'Not answered' }] : []
}

/** How and whether with a message, as the form's one list says it; else both answers. */
function contactWords(answers: Answers): string | undefined {
  const { reach } = together(answers)
  if (reach) return optionsOf(combined.reach.options, reach)[0]?.label
  const { contact, message } = questions
  const both = [answerWords(contact, answers.contact), answers.message && `${message.words} ${answerWords(message, answers.message)}`]
  return both.filter(Boolean).join('. ') || undefined
}

/** An answer in words; undefined when there is none. */
export function answerWords(ask: Ask, answer: unknown): string | undefined {
  if (answer === undefined) return undefined
  const labels = optionsOf(optionsIn(ask), answer).map(({ strong, label }) => [strong, label].filter(Boolean).join(' '))
  if (labels.length > 0) return labels.join('. ')
  if (typeof answer === 'number') return String(answer)
  return isDay(answer) && ask.kind === 'day' ? longDay(answer) : answer as string
}

function optionsIn(ask: Ask): readonly Option[] {
  if (ask.kind === 'words') return []
  return ask.kind === 'choice' || ask.kind === 'many' ? ask.options : ask.or ?? []
}
