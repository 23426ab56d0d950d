import { longDay } from '../day'
import { questions } from '../questions/all'
import type { Reading } from './facts'
import { daysOff } from './facts-work'
import { answered, day, items, number, said } from './reading'

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
  phq: ({ answers }: Reading) => `${number(answers, 'phqTotal')}${on(day(answers, 'phqOn'), ' of ')}`,
  daysOff: ({ answers, at }: Reading) => counted(daysOff(answers, at.today) ?? 0, 'day'),
  noteEnds: (reading: Reading) => noteEnds(reading),
  jobDate: ({ answers }: Reading) => on(day(answers, 'jobDate'), '') || 'a day not given',
  followUpOn: ({ answers }: Reading) => on(day(answers, 'followUpOn'), ''),
  falls: (reading: Reading) => fallWords(reading),
  trouble: (reading: Reading) => troubleWords(reading),
  areas: (reading: Reading) => areaWords(reading),
  missingHome: (reading: Reading) => missing(reading, { decline: 'how long they have been managing less well', falls: 'falls', hard: 'what is hard', home: 'home and support' }),
  missingMental: (reading: Reading) => missing(reading, { therapy: 'Talking Therapies', life: 'which parts of daily life are hard', barrier: 'what makes the usual help hard to use' }),
  missingWork: (reading: Reading) => missing(reading, { workStatus: 'whether they are in work', workAsk: 'what is asked for' }),
}

const on = (date: string | undefined, before: string) => (date === undefined ? '' : before + longDay(date))
const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

function noteEnds({ answers, at }: Reading): string {
  const ends = day(answers, 'fitNoteEnds')
  return ends === undefined ? 'end is not known' : `${ends < at.today ? 'ended' : 'ends'} on ${longDay(ends)}`
}

function fallWords({ answers }: Reading): string {
  const count = said(answers, 'falls') === '2+' ? '2 or more falls' : 'a fall'
  const details = items(answers, 'fallDetail').map((item) => detailWords[item]).filter((words) => words !== undefined)
  return `${count} in 12 months${details.length > 0 ? `, with ${listed(details)}` : ''}`
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
    ...(home.includes('discharged_30d') ? ['hospital left in the last 30 days'] : []),
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

function label(field: 'hard' | 'life', item: string): string {
  return (questions[field].options.find(({ value }) => value === item)?.label ?? 'other').toLowerCase()
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const detailWords: Record<string, string> = {
  injury_needing_treatment: 'an injury needing treatment',
  blackout: 'a blackout',
  could_not_get_up: 'not able to get up',
  on_floor_over_1h: 'over 1 hour on the floor',
}
