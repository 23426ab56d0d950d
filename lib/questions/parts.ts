import type { Field } from './all'
import type { Letter } from './ask'
import type { combined } from './combined'

export type FormField = Field | keyof typeof combined

/**
 * One part of the form. `F` is what a field part carries beside its name: nothing in the table, its `ask` when drawn.
 * - field: a question; `under` hangs parts beneath an answer; `wide` takes two columns; `sub` draws a smaller legend;
 *   `spare` is not missed in the statement when left blank
 * - beside: parts side by side; ask: questions with the parts their answers open; more: folded until wanted,
 *   and not missed in the statement when left blank unless `missed`
 * - opened: shown while an answer with that letter in the same `ask` is ticked, or, for 'efi' and 'talk', any on the form
 * - group: several questions under one legend; stop: what to do now, as for that gate answer; note: a sentence
 */
export type Part<F = unknown> =
  | ({ readonly part: 'field'; readonly name: FormField; readonly wide?: true; readonly sub?: true; readonly spare?: true
      readonly under?: { readonly [value: string]: readonly Part<F>[] } } & F)
  | { readonly part: 'beside'; readonly how: 'fields' | 'pair' | 'thirds' | 'row'; readonly parts: readonly Part<F>[] }
  | { readonly part: 'ask'; readonly parts: readonly Part<F>[] }
  | { readonly part: 'opened'; readonly by: Letter | 'efi' | 'talk'; readonly id?: string; readonly title?: string
      readonly open?: true; readonly parts: readonly Part<F>[] }
  | { readonly part: 'more'; readonly words: string; readonly missed?: true; readonly parts: readonly Part<F>[] }
  | { readonly part: 'group'; readonly id: string; readonly words: string; readonly hint: string; readonly parts: readonly Part<F>[] }
  | { readonly part: 'note'; readonly words: string }
  | { readonly part: 'stop'; readonly gate: string }

/** One card of the page. `rest` is hidden while a danger is ticked. */
export type Section<F = unknown> = {
  readonly id: string
  readonly title: string
  readonly rest?: true
  readonly parts: readonly Part<F>[]
}
