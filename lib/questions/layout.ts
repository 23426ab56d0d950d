import { ageOn, type Day } from '../day'
import type { Role } from '../me'
import { askFor, questions, type Answers } from './all'
import type { Ask } from './ask'
import { combined } from './combined'
import type { FormField, Part, Section } from './parts'
import { sections } from './sections'

export type { FormField, Part, Section } from './parts'

export type Drawn = { readonly ask: Ask }

/**
 * The form as this role sees it: the cards of the page in order, each field with its question as asked of the role.
 * With answers and today, "Not sure" at 65 or over opens the questions about managing at home (B.4).
 * Parts with nothing to ask are left out; a manager, who cannot refer, gets none.
 */
export function asked(role: Role, known?: { answers: Answers; today: Day }): readonly Section<Drawn>[] {
  const open = known !== undefined && opensAtHome(known.answers, known.today)
  const form = forms.get(`${role} ${open}`) ?? formOf(role, open)
  forms.set(`${role} ${open}`, form)
  return form
}

// Two forms a role, made once: every opening of the page asks for one.
const forms = new Map<string, readonly Section<Drawn>[]>()
const all: Readonly<Record<FormField, Ask>> = { ...questions, ...combined }

const formOf = (role: Role, open: boolean) =>
  sections
    .map((section) => ({ ...section, parts: drawn(section.parts, role, open) }))
    .filter(({ parts }) => parts.some(asksSomething))

/** True when "Not sure" is ticked for somebody of 65 or over: the questions about managing at home are asked too. */
export const opensAtHome = (answers: Answers, today: Day): boolean =>
  answers.help?.includes('not_sure') === true && answers.born !== undefined && ageOn(answers.born, today) >= 65

function drawn(parts: readonly Part[], role: Role, open: boolean): Part<Drawn>[] {
  return parts.flatMap((part) => drawnPart(part, role, open))
}

function drawnPart(part: Part, role: Role, open: boolean): Part<Drawn>[] {
  if (part.part === 'field') return drawnField(part, role, open)
  if (part.part === 'note' || part.part === 'stop') return [part]
  const parts = drawn(part.parts, role, open)
  // What an answer opens may be no more than a warning; everything else is there for its questions.
  if (parts.length === 0 || (part.part !== 'opened' && !parts.some(asksSomething))) return []
  return [{ ...part, parts, ...(part.part === 'opened' && part.id === 'frail' && open ? { open: true as const } : {}) }]
}

function asksSomething(part: Part<Drawn>): boolean {
  if (part.part === 'note' || part.part === 'stop') return false
  return part.part === 'field' || part.parts.some(asksSomething)
}

function drawnField(part: Extract<Part, { part: 'field' }>, role: Role, open: boolean): Part<Drawn>[] {
  const ask = askFor(all[part.name], role)
  if (!ask) return []
  const { under, ...rest } = part
  const hung = Object.entries(under ?? {}).map(([value, parts]) => [value, drawn(parts, role, open)] as const)
  return [{ ...rest, ask, ...(under ? { under: Object.fromEntries(hung) } : {}) }]
}
