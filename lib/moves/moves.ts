import type { Me } from '../me'
import type { Asks } from '../questions/ask'
import { settings } from '../rules/settings'
import { afterwards } from './afterwards'
import { appointments } from './appointments'
import { closing } from './closing'
import { delaying } from './delaying'
import { fromForm } from './from-form'
import { escalating } from './escalating'
import type { Around, Move } from './move'
import { screening } from './screening'
import { outOfStanding } from './standing'
import type { RefusalCode } from './refusals'
import type { Referral } from './shape'
import { whose } from './whose'
import { withPatient } from './with-patient'
import { working } from './working'

const table = {
  ...screening, ...working, ...appointments, ...withPatient, ...whose, ...delaying, ...escalating, ...closing, ...afterwards, ...fromForm,
} as const

export type MoveName = keyof typeof table

/** Every move there is; what is not a row here cannot be done to a referral (F.1). */
export const moves: Readonly<Record<MoveName, Move>> = table
export const moveNames = Object.keys(table) as MoveName[]

/** True of the name of a row of the table. */
export const isMove = (name: string): name is MoveName => Object.hasOwn(table, name)

/** What this move asks of this person, of this referral. */
export function asksFor(me: Me, referral: Referral, name: MoveName, around: Around = settings): Asks {
  const { asks, also } = moves[name]
  return { ...asks, ...also?.(referral, me, around) }
}

/** Why this move is not open just now, though the state and the role allow it: the code of a refusal; null when it is. */
export function barred(me: Me, referral: Referral, name: MoveName): RefusalCode | null {
  const code = outOfStanding(me, name, moves[name])
  if (code) return code
  for (const bar of moves[name].bars ?? []) {
    const code = bar(referral, me)
    if (code) return code
  }
  return null
}

/** True where the table lists this move from this state for this role. */
export const listed = (me: Me, { state }: Referral, name: MoveName): boolean =>
  moves[name].from.includes(state) && moves[name].by.includes(me.role)
