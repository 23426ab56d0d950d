import type { Role } from './me'
import type { Ask, Option } from './questions/ask'
import { asked, type Drawn, type Part, type Section } from './questions/layout'
import { dangers, panelOf, type PhoneRow, type Ring } from './stop-panels'
import { many, one, type Typed } from './typed'

/** A box to tick. */
export type Box = { readonly label: string; readonly ticked: boolean }
/** A question on paper: boxes to tick, or lines to write on with what is known already. */
export type PaperAsk = {
  readonly id: string
  readonly words: string
  readonly hint?: string
  /** "Only if …": what must be ticked before it is asked. */
  readonly onlyIf?: string
  readonly boxes?: readonly Box[]
  readonly lines?: readonly { readonly label?: string; readonly known: string }[]
  readonly tall?: true
}
/** What is done about a danger that is ticked, before anything else. */
export type PaperDanger = { readonly label: string; readonly heading: string; readonly words: readonly string[]; readonly phones: readonly PhoneRow[] }
export type PaperPart = { readonly id: string; readonly title: string; readonly asks: readonly PaperAsk[] }

/** The form as it is printed for this role, from the same table as the page; with what was typed already, or blank. */
export function paperForm(role: Role, typed: Typed = {}): PaperPart[] {
  const cards = asked(role)
  const all = cards.flatMap(({ parts }) => everyOption(parts))
  return cards.map(({ id, title, parts }: Section<Drawn>) => ({ id, title, asks: asksIn(parts, { typed, all, near: [] }) }))
}

/** What to do about each danger of the gate, with whom to ring. */
export function paperDangers(role: Role, ring: Ring): PaperDanger[] {
  const gate = asked(role).flatMap(({ parts }) => parts).flatMap((part) => (part.part === 'field' && part.name === 'gate' ? [part.ask] : []))[0]
  return dangers.flatMap((danger) => {
    const [option, panel] = [optionsOf(gate).find(({ value }) => value === danger), panelOf(danger, role, ring)]
    return option && panel ? [{ label: option.strong?.replace(/[,:]$/, '') ?? option.label, heading: panel.heading, words: panel.words, phones: panel.phones }] : []
  })
}

/** An answer, and the question it answers. */
type Offer = Option & { readonly to: string }
type Here = { readonly typed: Typed; readonly all: readonly Offer[]; readonly near: readonly Offer[]; readonly onlyIf?: string }

function asksIn(parts: readonly Part<Drawn>[], here: Here): PaperAsk[] {
  return parts.flatMap((part): PaperAsk[] => {
    if (part.part === 'note' || part.part === 'stop') return []
    if (part.part === 'field') return [askOn(part.name, part.ask, here), ...underIn(part, here)]
    if (part.part === 'opened') return asksIn(part.parts, { ...here, onlyIf: opens(part.by, here) })
    const near = part.part === 'ask' ? optionsIn(part.parts) : here.near
    return asksIn(part.parts, { ...here, near })
  })
}

function underIn({ ask, under = {} }: Extract<Part<Drawn>, { part: 'field' }>, here: Here): PaperAsk[] {
  return Object.entries(under).flatMap(([value, parts]) => {
    const answer = optionsOf(ask).find((option) => option.value === value)
    return asksIn(parts, { ...here, onlyIf: answer ? ticked([{ ...answer, to: ask.words }]) : here.onlyIf ?? '' })
  })
}

/** The answers that open such a part, in words: of the questions beside it, or for these two of any on the form. */
function opens(by: string, { all, near }: Here): string {
  const opening = by === 'efi' || by === 'talk' ? all.filter((option) => option[by]) : near.filter((option) => option.opens === by)
  return ticked(opening)
}

/** “1” or “2 or more” is ticked at “Falls in the last 12 months”. */
function ticked(offers: readonly Offer[]): string {
  const questions = [...new Set(offers.map(({ to }) => to))]
  return questions.map((question) => `${offers.filter(({ to }) => to === question).map(named).join(' or ')} is ticked at “${question}”`).join(', or ')
}

const named = ({ strong, label }: Option) => `“${[strong, label].filter(Boolean).join(' ')}”`

const optionsIn = (parts: readonly Part<Drawn>[]): readonly Offer[] =>
  parts.flatMap((part) => {
    if (part.part === 'field') return offersOf(part.ask)
    return part.part === 'beside' ? optionsIn(part.parts) : []
  })

function everyOption(parts: readonly Part<Drawn>[]): readonly Offer[] {
  return parts.flatMap((part) => {
    if (part.part === 'field') return offersOf(part.ask)
    return 'parts' in part ? everyOption(part.parts) : []
  })
}

const offersOf = (ask: Ask): readonly Offer[] => optionsOf(ask).map((option) => ({ ...option, to: ask.words }))
const optionsOf = (ask: Ask | undefined): readonly Option[] => (ask?.kind === 'choice' || ask?.kind === 'many' ? ask.options.filter(({ unseen }) => !unseen) : [])

function askOn(name: string, ask: Ask, { typed, onlyIf }: Here): PaperAsk {
  const head = { id: ask.id, words: ask.words, ...(ask.hint ? { hint: ask.hint } : {}), ...(onlyIf ? { onlyIf } : {}) }
  const boxes = [...boxesOf(optionsOf(ask), many(typed, name)), ...('or' in ask && ask.or ? boxesOf(ask.or, many(typed, `${name}[or]`)) : [])]
  const lines = linesOf(name, ask, typed)
  return { ...head, ...(boxes.length > 0 ? { boxes } : {}), ...(lines.length > 0 ? { lines } : {}), ...(ask.kind === 'words' && ask.rows ? { tall: true as const } : {}) }
}

const boxesOf = (options: readonly Option[], ticked: readonly string[] | null): Box[] =>
  options.map(({ value, strong, label }) => ({ label: [strong, label].filter(Boolean).join(' '), ticked: ticked?.includes(value) ?? false }))

function linesOf(name: string, ask: Ask, typed: Typed): { label?: string; known: string }[] {
  if (ask.kind === 'words' || ask.kind === 'whole') return [{ known: one(typed, name) ?? '' }]
  if (ask.kind !== 'day') return []
  return (['day', 'month', 'year'] as const).map((part) => ({ label: part, known: one(typed, `${name}[${part}]`) ?? '' }))
}
