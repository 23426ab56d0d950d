import type { Role } from '../me'

/** Who may answer: CLIN of the specification (any registered clinician, the OT, a supervisor), or NAV as well. */
export const clinicians = ['clinician', 'ot', 'supervisor'] as const satisfies readonly Role[]
export const everyone = ['clinician', 'ot', 'supervisor', 'receptionist'] as const satisfies readonly Role[]

/** Other words for the same thing, for a receptionist, who notes what was heard and judges nothing. */
type WordsFor = { readonly receptionist: string }

export type Letter = 'a' | 'b' | 'c' | 'd'

/** One answer to choose. `strong` is drawn before `label`, in bold. */
export type Option = {
  readonly value: string
  readonly label: string
  readonly strong?: string
  readonly hint?: string
  /** Shown under the answer while it is ticked. */
  readonly note?: string
  readonly wordsFor?: WordsFor
  /** Opens the part after the question with this letter. */
  readonly opens?: Letter
  /** A danger: hides the rest of the form and shows what to do. */
  readonly stop?: true
  /** "None of these": does not count when another is ticked as well. */
  readonly exclusive?: true
  /** Makes the electronic frailty band worth asking. */
  readonly efi?: true
  /** Makes the safety conversation (M7) a question. */
  readonly talk?: true
  /** May be stored, but has no box of its own: `knowNone` stands for it, or only a receptionist, who has words for it, is offered it. */
  readonly unseen?: true
  /** Who may choose it, when not everybody who is asked. */
  readonly who?: readonly Role[]
}

type Common = {
  /** Question id of the clinical specification, part B. */
  readonly id: string
  readonly words: string
  readonly hint?: string
  readonly wordsFor?: WordsFor
  readonly who: readonly Role[]
  /** Without it nothing is sent (B.8). */
  readonly needed?: true
  /** What the field says when the answer is wrong, or missing though needed. */
  readonly message: string
  /** What no answer counts as (B.8); where absent it is unknown. */
  readonly leftOut?: string
}

/** How the options lie: side by side, in a grid of so many columns, one under the other in a dense grid, or as a scale. */
export type Columns = 'inline' | 'grid' | 'scale' | 2 | 3 | 4

export type Choice = Common & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly columns?: Columns }
export type Many = Common & { readonly kind: 'many'; readonly options: readonly Option[]; readonly columns?: Columns }

/** A number from `min` to `max`; whole unless `places` allows decimals; `or` names answers that are no number. */
export type Whole = Common & {
  readonly kind: 'whole'
  readonly min: number
  readonly max: number
  readonly places?: number
  readonly or?: readonly Option[]
}

/** Free text of at most `max` characters; one line unless it has `rows`. */
export type Words = Common & {
  readonly kind: 'words'
  readonly max: number
  readonly rows?: number
  readonly width?: 5 | 10 | 20
  readonly keys?: 'numeric' | 'tel'
  readonly spell?: false
}

/** A calendar day at most `back` whole years ago and `ahead` years to come (0: not after today). */
export type Day = Common & {
  readonly kind: 'day'
  readonly back: number
  readonly ahead: number
  readonly or?: readonly Option[]
}

/** A question. Plain data: it travels to the browser. */
export type Ask = Choice | Many | Whole | Words | Day
export type Asks = { readonly [field: string]: Ask }

type ValueOf<O> = O extends readonly { readonly value: infer V }[] ? V : never
type OrOf<A> = A extends { readonly or: infer O } ? ValueOf<O> : never

export type AnswerOf<A> =
  A extends { readonly kind: 'choice'; readonly options: infer O } ? ValueOf<O>
  : A extends { readonly kind: 'many'; readonly options: infer O } ? readonly ValueOf<O>[]
  : A extends { readonly kind: 'whole' } ? number | OrOf<A>
  : A extends { readonly kind: 'words' | 'day' } ? string
  : never

export type AnswersOf<A extends Asks> = { readonly [F in keyof A]: AnswerOf<A[F]> }

export type Problem = { readonly field: string; readonly message: string }
