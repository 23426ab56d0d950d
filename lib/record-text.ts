import { londonDay, londonTime, shortDay } from './day'
import { cohortNames, bandNames } from './moves/names'
import type { Referral } from './moves/shape'
import { answerWords } from './questions/statement'
import { questions } from './questions/all'
import { kinds } from './rules/kinds'
import { showPhone } from './phone'

/** SNOMED CT: referral to occupational therapist (procedure), as it heads the text in a record (G). */
export const heading = 'Referral to occupational therapist (308453003)'
const width = 60

/** Who writes it, where, and whom a route is rung: what the referral itself does not know. */
export type Place = {
  readonly practice: string
  /** The OT it goes to: 'Priya Shah, OT'. */
  readonly to?: string
  readonly services?: readonly { readonly kind: string; readonly name: string; readonly phone: string }[]
}

/**
 * A referral as text for the GP record: short lines, no tab, bullet or smart quote, line ends `\n`, the coded heading
 * first, author, role, date and reference last.
 */
export function recordText(referral: Referral, place: Place): string {
  const { sentAt, sentBy, verdict, answers, reference } = referral
  return lines([
    heading,
    `To ${place.to ?? 'the OT'}, ${place.practice}`,
    `Sent ${moment(sentAt)}`,
    ...soon(referral),
    ...verdict.reasons.map(({ rule, because }, n) => `${n === 0 ? 'Why: ' : ''}${because} (${rule})`),
    ...verdict.routes.flatMap((route) => routeLines(route, place)),
    ...gateLines(referral),
    answers.words && `Patient's words: ${answers.words}`,
    agreement(answers),
    `${signed(sentBy.name, sentBy.job)}, ${shortDay(londonDay(sentAt))}`,
    `Ref ${reference}`,
  ])
}

/** Any words as they may stand in a record: plain quotes and dashes, no tab or bullet, lines of at most 60 characters. */
export const lines = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').flatMap((part) => wrapped(plain(String(part)))).join('\n')

function soon(referral: Referral): (string | null)[] {
  const { state, verdict, band, contactBy, due } = referral
  if (state === 'STOPPED') return [`Stopped, nothing queued: ${verdict.stops.map(({ because, rule }) => `${because} (${rule})`).join('. ')}`]
  const groups = verdict.cohorts.map((cohort) => lowerFirst(cohortNames[cohort]))
  return [
    groups.length > 0 ? `Group: ${groups.join(', and ')}` : null,
    state === 'UNSCREENED' ? 'To be screened by a clinician or the OT' : null,
    state === 'HOLD_INFO' ? `On hold: ${verdict.holds.map(({ rule }) => rule).join(', ')}` : null,
    band && band !== 'P0_STOP' ? `How soon: ${bandNames[band].toLowerCase()}.${contactBy ? ` In touch by ${shortDay(contactBy)}` : ''}` : null,
    due && band ? `First appointment by ${shortDay(due)}` : null,
  ]
}

function routeLines({ kind, what, rule }: Referral['verdict']['routes'][number], { services = [] }: Place): string[] {
  const service = services.find((each) => each.kind === kind)
  const name = lowerFirst(kinds[kind].name)
  return [
    `Also: ${name}${what ? `, ${lowerFirst(what)}` : ''} (${rule})`,
    ...(service?.phone ? [`${service.name} phone ${showPhone(service.phone)}`] : []),
  ]
}

/** "None" stands only where it was ticked. */
function gateLines({ answers: { gate }, cleared }: Referral): string[] {
  if (!gate) return ['Safety questions: not answered']
  const ticked = gate.filter((item) => item !== 'none_of_these')
  const names = questions.gate.options.filter(({ value }) => ticked.some((item) => item === value)).map((option) => ('strong' in option ? option.strong : option.label))
  return [
    `Safety questions asked: ${names.length > 0 ? names.join(' ') : 'none ticked'}`,
    ...cleared.map(({ rule, by, at }) => `Safety stop ${rule} dealt with: ${by}, ${moment(at)}`),
  ]
}

const leave = { yes: ', message is fine', no: ', leave no message', unknown: '' }

function agreement({ consent, contact, message }: Referral['answers']): string {
  const agrees = consent ? answerWords(questions.consent, consent)?.toLowerCase() : 'not asked yet'
  const how = contact && answerWords(questions.contact, contact)?.toLowerCase()
  return `Agrees: ${agrees}.${how ? ` Contact: ${how}${message ? leave[message] : ''}` : ''}`
}

/** 'Priya Shah, OT'; the name alone where there is no job. */
export const signed = (name: string, job: string) => (job ? `${name}, ${job}` : name)
const moment = (at: number) => `${shortDay(londonDay(at))} ${londonTime(at)}`
const lowerFirst = (text: string) => (/^(NHS|GP|OT|A&E|WorkWell|Jobcentre|Acas|Access)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'").replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u2026/g, '...').replace(/[\u2022\u2023\u25AA\u25CF\u00B7]\s*/g, '')
    .replace(/[\s\u00A0]+/g, ' ').trim()
}

/** Broken at spaces, after 60 characters at most; a single longer word is cut. */
function wrapped(text: string): string[] {
  const out: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => each.match(/.{1,60}/gu) ?? [])) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length > width) out.push(line)
    line = longer.length > width ? word : longer
  }
  return line ? [...out, line] : out
}
