import type { Field } from '../questions/all'
import type { Reason, Verdict } from '../rules/verdict'

type Doubt = { readonly says: RegExp; readonly fields: readonly Field[] }

/** Which questions would settle each contradiction the rules name (H-5, H-5b), told by how its sentence reads. */
const doubts: readonly Doubt[] = [
  { says: /^PHQ-9 item 9 is 1 or more/, fields: ['phqItem9', 'safetyTalk'] },
  { says: /^The PHQ-9 total is less/, fields: ['phqTotal', 'phqItem9'] },
  { says: /^Off sick, but/, fields: ['workStatus', 'firstDayOff'] },
  { says: /^Not under a mental health team/, fields: ['team', 'teams'] },
  { says: /^The frailty score is not used/, fields: ['frailtyScale', 'lifelong'] },
  { says: /^The frailty score is .*, but/, fields: ['frailtyScale', 'hard'] },
  { says: /^An older PHQ-9/, fields: ['phqItem9', 'phqOn', 'safetyTalk'] },
  { says: /no new one is asked for\.$/, fields: ['fitNoteEnds', 'workAsk'] },
  { says: /^The meeting or dismissal/, fields: ['jobDate'] },
  { says: /more than 3 months ahead\.$/, fields: ['fitNoteEnds'] },
  { says: /^A sudden decline/, fields: ['decline'] },
  { says: /^Questions on .* are answered, but/, fields: ['help'] },
]

/** The questions that would settle this sentence; none for one that names no contradiction. */
export const settledBy = ({ because }: Pick<Reason, 'because'>): readonly Field[] => doubts.find(({ says }) => says.test(because))?.fields ?? []

/** The questions whose answers contradict each other, as the rules found them: what an OT may ask for again by a tick (F.2). */
export const inDoubt = ({ holds, warnings }: Pick<Verdict, 'holds' | 'warnings'>): readonly Field[] =>
  [...new Set([...holds.filter(({ rule }) => rule === 'H-5'), ...warnings].flatMap(settledBy))]
