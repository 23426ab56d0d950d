import { outcomeLines } from './care-words'
import type { Moved } from './moves/apply'
import { careOf } from './moves/care'
import { isMove, type MoveName } from './moves/moves'
import { interventions } from './moves/reasons'
import { linesOf } from './moves/told'
import type { Done, Referral } from './referral'
import { kinds, type RouteKind } from './rules/kinds'

type Ended = Pick<Referral, 'ended' | 'care'> & Partial<Pick<Referral, 'arranged'>>
type Line = { readonly words: string; readonly answer: string }

/** What a summary takes from each act, in the order of F.6: found, decided; then how it ended and what follows. */
const found: Readonly<Partial<Record<MoveName, readonly string[] | 'all'>>> = {
  seen: ['found'], session: ['found'],
  redirect: 'all', returnToReferrer: 'all', patientChoice: 'all', noContact: 'all', movedAway: 'all', admitted: 'all', died: 'all', closeStop: 'all',
}
const ended: typeof found = { complete: ['goals', 'function', 'work', 'onward', 'selfManagement', 'plan'] }

/**
 * The summary to the referrer as far as it is known from what was recorded, for the OT to go on with; each line one
 * answer. Nothing is ever written here that nobody recorded.
 */
export function summaryDraft(happened: readonly Done[], referral: Ended): string {
  if (!referral.ended) return ''
  const lines = [...told(happened, found), ...doneIn(referral), ...outcomeLines(referral), ...told(happened, ended)]
  return lines.map(({ words, answer }) => `${words.replace(/[?:]$/, '')}: ${answer}`).join('\n')
}

function told(happened: readonly Done[], which: typeof found): readonly Line[] {
  return happened.flatMap(({ act, detail }) => {
    const only = isMove(act) ? which[act] : undefined
    return isMove(act) && only ? linesOf(act, (detail as unknown as Moved).said, only === 'all' ? undefined : only) : []
  })
}

/** What was done, with the services arranged besides. */
function doneIn({ care, arranged = [] }: Ended): readonly Line[] {
  const names: Readonly<Record<string, string>> = interventions
  const done = careOf({ care }).interventions.map((code) => names[code] ?? code)
  const services = arranged.map(({ kind }) => kinds[kind as RouteKind].name)
  return [
    ...(done.length > 0 ? [{ words: 'What was done', answer: done.join('. ') }] : []),
    ...(services.length > 0 ? [{ words: 'Also arranged', answer: services.join(', ') }] : []),
  ]
}
