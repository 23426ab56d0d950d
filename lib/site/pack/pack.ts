import { longDay, isDay } from '../../day'
import { cohortNames } from '../../moves/names'
import type { Ask } from '../../questions/ask'
import { heading, list, filledIn, type Paper } from '../paper'
import { recruitAsks, type Details } from '../recruit'
import { advert } from './advert'
import { governance } from './governance'
import { job } from './job'
import { person } from './person'

type Blank = keyof typeof recruitAsks

/** What stands where nothing was typed: a blank that says what belongs there. */
export const blanks: Readonly<Record<Blank, string>> = {
  pcn: '[name of the PCN]', base: '[where the OT is based]', practices: '[how many practices]', hours: '[hours a week]', contract: '[kind of contract]',
  pay: '[band and pay]', groups: '', visits: '[Say whether there are home visits.]', fitNotes: '[Say whether the OT signs fit notes.]',
  dayToDay: '[name and role]', clinical: '[name and role]', educational: '[name and role]',
  contact: '[whom to ask]', phone: '[phone number]', email: '[email address]', closing: '[closing date]', interviews: '[date of interviews]',
}

const sentences: Readonly<Partial<Record<Blank, Readonly<Record<string, string>>>>> = {
  visits: { yes: 'You visit people at home where that is where the difficulty is.', no: 'The post has no home visits.' },
  fitNotes: { yes: 'You may sign fit notes once trained and mentored.', no: 'The post does not sign fit notes; a GP does.' },
}

/** What still has to be filled in, in the words of the questions. */
export const stillBlank = (details: Details): string[] =>
  (Object.keys(recruitAsks) as Blank[]).filter((blank) => details[blank] === undefined).map((blank) => recruitAsks[blank].words)

/** The pack, with these details in their places and blanks elsewhere: what is still to fill in first, then the papers. */
export function packOf(details: Details): readonly Paper[] {
  const papers = [advert, job, person, governance].map((paper) => filledIn(paper, (blank) => wordsFor(blank, details)))
  const left = stillBlank(details)
  return left.length > 0 ? [...papers, remaining(left)] : papers
}

function wordsFor(blank: string, details: Details): string {
  if (!isBlank(blank)) return `{${blank}}`
  if (blank === 'groups') return groupsIn(details).join('\n')
  const answer = details[blank]
  if (answer === undefined) return blanks[blank]
  if (isDay(answer)) return longDay(answer)
  return sentences[blank]?.[String(answer)] ?? labelOf(recruitAsks[blank], String(answer))
}

/** Each group on a line of its own; all three where none was chosen. */
const groupsIn = ({ groups }: Details) =>
  Object.entries(cohortNames).filter(([cohort]) => !groups || groups.some((chosen) => chosen === cohort)).map(([, name]) => name.toLowerCase())

const labelOf = (ask: Ask, answer: string) => (ask.kind === 'choice' ? ask.options.find(({ value }) => value === answer)?.label : undefined) ?? answer

const isBlank = (blank: string): blank is Blank => Object.hasOwn(recruitAsks, blank)

const remaining = (left: readonly string[]): Paper => ({
  id: 'remaining', heading: 'Before you publish it',
  blocks: [
    heading('Still to fill in'), list(...left),
    heading('To check'),
    list(
      'that the post can be paid for: ask your integrated care board what the network’s contract allows this year',
      'the band, by job evaluation',
      'that each supervisor has agreed, and has the time',
      'the pack as a whole, with an OT and with whoever advises you on employment',
    ),
  ],
})
