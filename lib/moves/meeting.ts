import type { Asks } from '../questions/ask'
import { questions } from '../questions/form'
import { choose, needed, onlyIf, tick } from './move'
import { onlyPlain, outcomesFor, reachWords, waysTo } from './reaching'
import type { Referral } from './shape'

const plainWords = [{ value: 'yes', label: 'What I sent says only whom to ring: nothing of health, nothing of the OT' }]

/** HZ15, HZ16: how this patient may be reached, and what may be left for them. What is not safe is not offered. */
export function contactAlso({ answers }: Referral): Asks {
  const [ways, outcomes] = [waysTo(answers), outcomesFor(answers)]
  return {
    how: { ...choose('F.2', 'How?', ways, { ...needed, hint: reachWords(answers) }), message: 'Choose a way that is safe and that they agreed to' },
    came: { ...choose('F.2', 'What came of it?', outcomes, needed), message: 'Choose what came of it. No message is left unless that is safe' },
    ...onlyIf(ways.some(({ value }) => onlyPlain(answers, value)), { plain: choose('C6', 'If you send a text or letter', plainWords) }),
  }
}

/** HZ15, HZ16: the patient is told what happens next in a way that is safe for them. */
export function tellAlso({ answers }: Referral): Asks {
  const open = waysTo(answers).map(({ value }) => value)
  const ways = tellWays.filter(({ value }) => value === 'in_person' || open.includes(value))
  return { how: { ...choose('A.0', 'How were they told?', ways, needed), message: 'Choose a way that is safe and that they agreed to' } }
}

const tellWays = [
  { value: 'in_person', label: 'In person' }, { value: 'phone', label: 'By phone' },
  { value: 'text', label: 'By text' }, { value: 'letter', label: 'By letter' },
]

/** HZ16: who asked for no phone calls is not booked for one. */
export function placesFor({ answers }: Referral): Asks {
  const places = [{ value: 'clinic', label: 'Clinic' }, { value: 'phone', label: 'Phone' }, { value: 'video', label: 'Video' }, { value: 'home', label: 'Home' }]
  const noCalls = answers.needs?.includes('no_calls') ?? false
  const housebound = answers.needs?.includes('home_visit') ? { hint: 'They need a home visit.' } : {}
  return { place: choose('F.2', 'Where?', places.filter(({ value }) => value !== 'phone' || !noCalls), { ...needed, ...housebound }) }
}

/** HZ16: every need that was said is acknowledged before booking. C9: a known risk is read before a visit. */
export function needAsks({ answers }: Referral): Asks {
  const needs = questions.needs.options.filter(({ value }) => value !== 'none' && answers.needs?.includes(value))
  const labels = needs.map(({ value, label }) => ({ value, label: value === 'interpreter' && answers.language ? `${label}: ${answers.language}` : label }))
  const risk = choose('C9', 'At home: what a visitor should know', [{ value: 'yes', label: `I have read it: ${answers.visitRisk ?? 'a known risk'}` }])
  return {
    ...onlyIf(needs.length > 0, { needsMet: tick('C7', 'What they need: tick each once it is arranged', labels, needed) }),
    ...onlyIf(answers.visit === 'yes', { riskRead: risk }),
  }
}

/** C9, where nobody has answered it: asked before anybody goes to the home. */
export const visitAsks = ({ answers }: Referral): Asks =>
  onlyIf(answers.visit !== 'yes' && answers.visit !== 'no', { visit: { ...questions.visit, words: `At home: ${questions.visit.words.charAt(0).toLowerCase()}${questions.visit.words.slice(1)}` }, visitRisk: questions.visitRisk })
