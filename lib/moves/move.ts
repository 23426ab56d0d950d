import type { Me, Role } from '../me'
import type { Settings } from '../rules/settings'
import type { Verdict } from '../rules/verdict'
import type { RefusalCode } from './refusals'
import { clinicians, type Asks, type Choice, type Day, type Many, type Option, type Problem, type Words } from '../questions/ask'
import type { Referral } from './shape'
import type { State } from './states'

/** Somebody a referral may be handed to. */
export type Colleague = { readonly staff: string; readonly name: string; readonly awayUntil?: string }

/** What is known of the practice as a move is made: its settings, and who else works there as an OT. */
export type Around = Settings & { readonly colleagues?: readonly Colleague[] }

/** What was said in a move, checked: the answers to what it asks. */
export type Said = { readonly [field: string]: string | number | readonly string[] | undefined }

/** Why a move that its state and role allow is not open just now: the code of a refusal (refusals.ts), or null. */
export type Bar = (referral: Referral, me: Me) => RefusalCode | null

/** What is wrong with what was said, beyond each answer by itself. */
export type Check = (said: Said, referral: Referral, me: Me, settings: Around) => readonly Problem[]

/**
 * `sorted`: the rules run again and say where it goes; once it waits or is worked on it stays there, unless they
 * find a danger. `same`: it stays where it is.
 */
export type To = State | 'same' | 'sorted'

/** One row of the table of moves: what may be done to a referral, from where, by whom, and what it records (F). */
export type Move = {
  /** The words on its button. */
  readonly label: string
  readonly from: readonly State[]
  readonly to: To
  readonly by: readonly (Role | 'clock')[]
  readonly asks: Asks
  /** What it asks besides, of this referral. */
  readonly also?: (referral: Referral, me: Me, around: Around) => Asks
  readonly bars?: readonly Bar[]
  readonly checks?: readonly Check[]
  /** What must hold of the verdict before it may go where the rules send it. */
  readonly after?: (said: Said, verdict: Verdict) => readonly Problem[]
  /** Its answers may hold a new danger: then the referral stops, wherever it stands (C.0 step 2). */
  readonly rechecks?: true
  /** Its answers come from the referral form itself, so it is never offered with a form of its own. */
  readonly fromForm?: true
  /** Whoever made it may undo it within five minutes, while nothing followed (lib/moves/undo.ts); without this it cannot be undone. */
  readonly undo?: true
  /** The words of the timeline, after the name of who did it. */
  readonly told: string
}

export type Moves = { readonly [name: string]: Move }

export const ot = ['ot'] as const
export const staff = ['clinician', 'ot', 'supervisor', 'receptionist'] as const
export { clinicians }

type Rest<A> = Omit<A, 'kind' | 'words' | 'id' | 'who' | 'message' | 'options' | 'max'> & { readonly who?: readonly Role[] }

/** A question of a move, answered by choosing one. */
export const choose = (id: string, words: string, options: readonly Option[], rest: Partial<Rest<Choice>> = {}): Choice =>
  ({ kind: 'choice', id, words, options, who: staff, message: `Choose an answer: ${words}`, ...(options.length <= 3 ? { columns: 'inline' as const } : {}), ...rest })

/** A question of a move, answered by ticking. */
export const tick = (id: string, words: string, options: readonly Option[], rest: Partial<Rest<Many>> = {}): Many =>
  ({ kind: 'many', id, words, options, who: staff, message: `Tick an answer: ${words}`, ...rest })

/** A question of a move, answered in words. */
export const say = (id: string, words: string, rest: Partial<Rest<Words> & { max: number; message: string }> = {}): Words =>
  ({ kind: 'words', id, words, who: staff, max: 400, ...((rest.max ?? 400) > 120 ? { rows: 2 } : {}), message: `Answer in words: ${words}`, ...rest })

/** A question of a move, answered with a day; `ahead` 0 means not after today. */
export const when = (id: string, words: string, rest: Partial<Rest<Day>> = {}): Day =>
  ({ kind: 'day', id, words, who: staff, back: 1, ahead: 0, message: `Enter a real date: ${words}`, ...rest })

export const needed = { needed: true } as const
export const yesNo: readonly Option[] = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]

/** These questions, only where they apply. */
export const onlyIf = (applies: boolean | undefined, asks: Asks): Asks => (applies ? asks : {})
