import type { ReactNode } from 'react'
import type { Ask, Choice as ChoiceAsk, Columns, Day, Many, Option, Whole, Words } from '#lib/questions/ask'
import type { Role } from '#lib/me'
import type { Typed } from '#lib/typed'
import { Checkboxes } from './checkboxes'
import type { Choice, Divider } from './choices'
import { DayInput } from './day-input'
import type { LegendSize } from './fieldset'
import { Radios } from './radios'
import { TextArea } from './text-area'
import { TextInput } from './text-input'

export type FieldProps = {
  name: string
  size?: LegendSize
  columns?: Columns
  /** What opens under an answer, by the answer's value. */
  under?: Readonly<Record<string, ReactNode>>
  /** Said small beside the label: what became of the answer so far. */
  mark?: ReactNode
  /** Other words for the question, and "" for no hint, where the page says it already. */
  words?: string
  hint?: string
  /** Writes "or" before the answer that shuts out the others. */
  divided?: boolean
  /** Draws one-of-several as boxes, which can be unticked. */
  ticks?: boolean
}

type Drawn<A extends Ask = Ask> = Omit<FieldProps, 'words' | 'hint' | 'size'> & {
  ask: A
  id: string
  size: LegendSize
  typed: Typed
  error: string | undefined
  role: Role | undefined
}

/** A question as the boxes of its kind, with what was typed in them. */
export function Draw({ ask, ...rest }: Drawn) {
  if (ask.kind === 'choice' || ask.kind === 'many') return <Ticks ask={ask} {...rest} />
  if (ask.kind === 'day') return <DayBoxes ask={ask} {...rest} />
  return <Typing ask={ask} {...rest} />
}

const grids: Record<Columns, string> = {
  inline: 'bf-inline',
  grid: 'bf-grid',
  scale: 'bf-grid bf-scale',
  2: 'bf-grid bf-grid--2',
  3: 'bf-grid bf-grid--3',
  4: 'bf-grid bf-grid--4',
}

function Ticks({ ask, name, id, size, typed, error, role, columns = ask.columns, under = {}, divided, ticks }: Drawn<ChoiceAsk | Many>) {
  const options = ask.options.filter((option) => !option.unseen && (!role || !option.who || option.who.includes(role)))
  const choices = options.map((option) => choice(option, under[option.value], role))
  const alone = ask.kind === 'choice' && options.length === 1
  const Kind = ask.kind === 'many' || ticks || alone ? Checkboxes : Radios
  return (
    <Kind
      small name={name} id={id} legend={alone ? undefined : ask.words} legendSize={size} hint={ask.hint} error={error}
      className={columns && grids[columns]} ticked={[typed[name] ?? []].flat()} choices={divided ? divide(choices) : choices}
    />
  )
}

function choice({ label, strong, note, wordsFor, ...option }: Option, below: ReactNode, role: Role | undefined): Choice {
  const heard = role === 'receptionist' && wordsFor?.receptionist
  const under = note ? <><p className="bf-note">{note}</p>{below}</> : below
  return { ...option, under, label: heard || (strong ? <><strong>{strong}</strong> {label}</> : label) }
}

function divide(choices: readonly Choice[]): (Choice | Divider)[] {
  return choices.flatMap((one) => (one.exclusive ? [{ divider: 'or' }, one] : [one]))
}

function DayBoxes({ ask, name, id, size, typed, error, mark }: Drawn<Day>) {
  const part = (of: string) => one(typed[`${name}[${of}]`])
  return (
    <>
      <DayInput
        className="bf-date" name={name} id={id} legend={<Marked mark={mark}>{ask.words}</Marked>} legendSize={size}
        hint={ask.hint} error={error} values={{ day: part('day'), month: part('month'), year: part('year') }}
      />
      <Instead or={ask.or} name={name} id={id} typed={typed} />
    </>
  )
}

function Typing({ ask, name, id, size, typed, error, mark }: Drawn<Whole | Words>) {
  const asked = {
    name, id, error, hint: ask.hint, label: <Marked mark={mark}>{ask.words}</Marked>, value: one(typed[name]),
    labelSize: size === 's' || size === 'm' ? size : undefined, autoComplete: 'off',
  } as const
  if (ask.kind === 'words' && ask.rows) return <TextArea {...asked} rows={ask.rows} placeholder=" " />
  const typing = ask.kind === 'words'
    ? { width: ask.width, inputMode: ask.keys, spellCheck: ask.spell }
    : { width: ask.max > 99 || ask.places ? 4 as const : 2 as const, inputMode: ask.places ? 'decimal' as const : 'numeric' as const }
  return (
    <>
      <TextInput {...asked} {...typing} />
      {ask.kind === 'whole' ? <Instead or={ask.or} name={name} id={id} typed={typed} /> : null}
    </>
  )
}

/** The answers that are no day or no number, as boxes of their own: `name[or]`. */
function Instead({ or, name, id, typed }: { or: readonly Option[] | undefined; name: string; id: string; typed: Typed }) {
  if (!or) return null
  return <Checkboxes small name={`${name}[or]`} id={`${id}-or`} choices={or} ticked={[typed[`${name}[or]`] ?? []].flat()} />
}

function Marked({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return mark ? <>{children} <span className="bf-mark">{mark}</span></> : children
}

function one(typed: Typed[string] | undefined): string | undefined {
  return [typed ?? []].flat()[0]
}
