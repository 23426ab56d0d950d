import { longDay } from '../day'
import { questions } from '../questions/all'
import { recordBand } from './facts-frail'
import { daysOff } from './facts-work'
import { answered, day, items, number, said, type Reading } from './reading'

/**
 * A rule's sentence with its blanks filled from the answers. Only ages, numbers, dates and our own words go in:
 * what somebody typed never does.
 */
export function sentence(template: string, reading: Reading): string {
  const filled = template.replace(/\{(\w+)\}/g, (blank, name: string) => (isBlank(name) ? blanks[name](reading) : blank))
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}

const isBlank = (name: string): name is keyof typeof blanks => Object.hasOwn(blanks, name)

/** Every blank a sentence may have. */
export const blanks = {
  age: ({ age }: Reading) => String(age ?? 'not known'),
  scale: ({ answers }: Reading) => String(number(answers, 'frailtyScale') ?? 'not known'),
  phq: ({ answers }: Reading) => `${number(answers, 'phqTotal')}${on(day(answers, 'phqOn'), ' on ')}`,
  daysOff: ({ answers, at }: Reading) => counted(daysOff(answers, at.today) ?? 0, 'day'),
  frailtyBand: (reading: Reading) => recordBand(reading),
  note: (reading: Reading) => noteWords(reading),
  jobDate: ({ answers }: Reading) => on(day(answers, 'jobDate'), '') || 'a day not given',
  followUpOn: ({ answers }: Reading) => on(day(answers, 'followUpOn'), ''),
  falls: (reading: Reading) => fallWords(reading),
  trouble: (reading: Reading) => troubleWords(reading),
  decline: ({ answers }: Reading) => declineWords[said(answers, 'decline') ?? ''] ?? 'it is not known whether they manage less well',
  areas: (reading: Reading) => areaWords(reading),
  therapy: ({ answers }: Reading) => therapyWords[said(answers, 'therapy') ?? ''] ?? 'it is not known whether talking therapy was tried',
  team: ({ answers }: Reading) => teamWords[said(answers, 'team') ?? ''] ?? 'no specialist mental health team is known',
  barriers: ({ answers }: Reading) => items(answers, 'barrier').map((item) => label('barrier', item)).join(', '),
  missingHome: (reading: Reading) => missing(reading, { decline: 'how long they have been managing less well', falls: 'falls', hard: 'what is hard now', home: 'what support they have at home' }),
  missingMental: (reading: Reading) => missing(reading, { therapy: 'Talking Therapies', life: 'which parts of daily life are hard', barrier: 'what makes the usual help hard to use' }),
  missingWork: (reading: Reading) => missing(reading, { workStatus: 'whether they are in work', workAsk: 'what is asked for' }),
}

const on = (date: string | undefined, before: string) => (date === undefined ? '' : before + longDay(date))
const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

function noteWords({ answers, at }: Reading): string {
  const ends = day(answers, 'fitNoteEnds')
  if (ends === undefined) return said(answers, 'fitNoteEnds') === 'none' ? 'there is no current fit note' : 'the end of the fit note is not known'
  return `the fit note ${ends < at.today ? 'ended' : 'ends'} on ${longDay(ends)}`
}

function fallWords({ answers }: Reading): string {
  const count = said(answers, 'falls') === '2+' ? '2 or more falls' : 'a fall'
  const details = items(answers, 'fallDetail').map((item) => detailWords[item]).filter((words) => words !== undefined)
  return `${count} in 12 months${details.length > 0 ? ` (${details.join(', ')})` : ''}`
}

function troubleWords(reading: Reading): string {
  const { answers } = reading
  const hard = items(answers, 'hard')
  const home = items(answers, 'home')
  return listed([
    ...(['1', '2+'].includes(said(answers, 'falls') ?? '') || answered(answers, 'fallDetail') ? [fallWords(reading)] : []),
    ...(said(answers, 'decline') === 'weeks_months' ? ['managing less well over weeks or months'] : []),
    ...(said(answers, 'decline') === 'days' ? ['managing less well over days'] : []),
    ...(hard.length > 0 ? [`${counted(hard.length, 'thing')} hard now (${hard.map((item) => label('hard', item)).join(', ')})`] : []),
    ...(home.includes('discharged_30d') ? ['left hospital in the last 30 days'] : []),
    ...(home.includes('carer_struggling') ? ['a carer who is struggling'] : []),
  ])
}

function areaWords({ answers }: Reading): string {
  const hard = items(answers, 'life')
  if (hard.length === 0) return 'no part of daily life is hard'
  return `${counted(hard.length, 'part')} of daily life ${hard.length === 1 ? 'is' : 'are'} hard (${hard.map((item) => label('life', item)).join(', ')})`
}

const missing = ({ answers }: Reading, parts: Readonly<Record<string, string>>) =>
  listed(Object.entries(parts).filter(([field]) => !answered(answers, field) || said(answers, field) === 'unknown').map(([, words]) => words))

function label(field: 'hard' | 'life' | 'barrier', item: string): string {
  return (questions[field].options.find(({ value }) => value === item)?.label ?? 'other').toLowerCase()
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const detailWords: Record<string, string> = {
  injury_needing_treatment: 'an injury needing treatment',
  blackout: 'a blackout',
  could_not_get_up: 'unable to get up',
  on_floor_over_1h: 'over 1 hour on the floor',
}
const declineWords: Record<string, string> = {
  no_change: 'they manage as before',
  weeks_months: 'they have managed less well over weeks or months',
  days: 'they have managed less well over days',
}
const therapyWords: Record<string, string> = {
  not_tried: 'talking therapy has not been tried',
  waiting: 'they are waiting for talking therapy',
  having_now: 'they are having talking therapy now',
  had_not_enough: 'talking therapy was not enough',
  not_accepted: 'talking therapy did not accept them',
  cannot_use: 'they cannot use talking therapy',
  declined: 'they declined talking therapy',
}
const teamWords: Record<string, string> = {
  discharged_6m: 'they left a specialist mental health team in the last 6 months',
  referred_waiting: 'they are waiting for a specialist mental health team',
}
