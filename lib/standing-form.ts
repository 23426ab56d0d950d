import { londonDay } from './day'
import type { Me } from './me'
import type { Problem } from './questions/ask'
import { check } from './questions/check'
import type { Standing, Stood } from './standing'
import { standingAsks } from './standing-asks'
import { typedFromDay, type Typed } from './typed'

/** A number of the HCPC register as it is kept: upper case, no spaces (F.7); undefined when it is none of an OT's. */
export function hcpcNumber(typed: string): string | undefined {
  const plain = typed.slice(0, 40).toUpperCase().replace(/[\s-]/g, '')
  return /^OT\d{1,6}$/.test(plain) ? plain : undefined
}

type Read = { readonly standing: Standing; readonly problems: readonly Problem[] }

/**
 * A standing as typed into its form: what holds, and for each field that does not what it says. `others` are those of the
 * practice's other OTs: no two share a number. Never throws.
 */
export function standingFrom(typed: Typed, others: readonly Stood[], me: Pick<Me, 'at'>): Read {
  const { answers, problems } = check(standingAsks, typed, londonDay(me.at))
  const hcpc = answers.hcpc === undefined ? undefined : hcpcNumber(answers.hcpc)
  const standing: Standing = hcpc === undefined ? answers : { ...answers, hcpc }
  const more = [...numberProblems(answers, hcpc, others), ...stageProblems(answers), ...noteProblems(answers)]
  return { standing, problems: [...problems, ...more] }
}

const when = (so: boolean, field: string, message: string): Problem[] => (so ? [{ field, message }] : [])

function numberProblems({ hcpc: typed }: Standing, hcpc: string | undefined, others: readonly Stood[]): Problem[] {
  const taken = hcpc !== undefined && others.some(({ standing }) => standing?.hcpc === hcpc)
  return [
    ...when(typed !== undefined && hcpc === undefined, 'hcpc', standingAsks.hcpc.message),
    ...when(taken, 'hcpc', 'Another OT here has this number. Look at the register again'),
  ]
}

/** Each stage comes after the one before, and the stage that was reached has its day. */
function stageProblems(standing: Standing): Problem[] {
  const { stage, stage1On, stage2On, stage3On, qualifiedOn, practisingFrom } = standing
  const reached = Number(stage ?? 0) || 0
  const days = [stage1On, stage2On, stage3On]
  const fields = ['stage1On', 'stage2On', 'stage3On'] as const
  return fields.flatMap((field, at) => {
    const [day, before] = [days[at], days[at - 1]]
    return [
      ...when(reached > at && day === undefined, field, standingAsks[field].message),
      ...when(day !== undefined && before !== undefined && day < before, field, `Stage ${at + 1} comes after stage ${at}`),
      ...when(day !== undefined && stage !== undefined && reached <= at, field, 'This stage is not ticked as reached'),
    ]
  }).concat(when(qualifiedOn !== undefined && practisingFrom !== undefined && practisingFrom < qualifiedOn, 'practisingFrom', 'Nobody practises before they qualify'))
}

/** F.2.8 and F.7: no fit notes without training, a mentored start, an agreement in writing and a clinical supervisor. */
function noteProblems({ canCertify, fitNoteTrainedOn, fitNoteMentor, fitNoteAgreedOn, clinical }: Standing): Problem[] {
  if (canCertify !== 'yes') return []
  return [
    ...when(fitNoteTrainedOn === undefined, 'fitNoteTrainedOn', standingAsks.fitNoteTrainedOn.message),
    ...when(fitNoteMentor === undefined, 'fitNoteMentor', standingAsks.fitNoteMentor.message),
    ...when(fitNoteAgreedOn === undefined, 'fitNoteAgreedOn', standingAsks.fitNoteAgreedOn.message),
    ...when(clinical === undefined, 'clinical', 'Enter their clinical supervisor: nobody issues fit notes without one'),
  ]
}

/** A standing as the boxes of its form. */
export function typedOfStanding(standing: Standing | null): Typed {
  return Object.assign({}, ...Object.entries(standing ?? {}).map(([field, answer]) => boxes(field, answer))) as Typed
}

function boxes(field: string, answer: string | number | readonly string[]): Typed {
  if (typeof answer === 'number') return { [field]: String(answer) }
  if (typeof answer !== 'string') return { [field]: answer }
  const ask: { readonly kind: string } = standingAsks[field as keyof typeof standingAsks]
  return ask.kind === 'day' ? typedFromDay(field, answer) : { [field]: answer }
}
