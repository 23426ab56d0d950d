import { addDays } from '../day'
import type { AnswerFacts } from './fact-table'
import { phqCounts, startOf } from './facts-stop'
import { answered, day, items, number, said, ticked, yesNo, type Reading } from './reading'

/** Mental health: PHQ-9 where it counts, what is hard, what was tried, which team. */
export function mentalFacts(reading: Reading) {
  const { answers } = reading
  return {
    ...phqFacts(reading),
    ...lifeFacts(reading),
    followUp: yesNo(followedUp(reading)),
    therapy: therapies[said(answers, 'therapy') ?? ''] ?? 'not answered',
    team: team(reading),
    barrier: barrier(reading),
    barrierLearning: ticked(answers, 'barrier', 'learning_disability'),
    substance: yesNo(said(answers, 'substance') === 'yes'),
    review: yesNo(said(answers, 'review') === 'yes'),
  } as const
}

function phqFacts({ answers, at, settings: { phq9 } }: Reading) {
  const total = phqCounts(answers, at) ? number(answers, 'phqTotal') : undefined
  return {
    phq: phqBand(total, phq9),
    phqBelowItem9: yesNo(total !== undefined && total < (number(answers, 'phqItem9') ?? 0)),
  }
}

function phqBand(total: number | undefined, { more_severe, severe }: Reading['settings']['phq9']): AnswerFacts['phq'] {
  if (total === undefined) return 'not done'
  if (total >= severe) return '20 or over'
  return total >= more_severe ? '16 to 19' : 'under 16'
}

function lifeFacts({ answers, settings: { mental } }: Reading) {
  const hard = items(answers, 'life')
  const selfCareOrCaring = hard.includes('self_care') || hard.includes('caring')
  const count = (['none', '1', '2 or 3', '2 or 3'] as const)[hard.length] ?? ('4 or more' as const)
  return {
    life: answered(answers, 'life') ? count : ('not answered' as const),
    fewAreas: yesNo(hard.length > 0 && hard.length <= mental.tt_first_max_areas && !selfCareOrCaring),
    selfCareOrCaring: yesNo(selfCareOrCaring),
    caring: ticked(answers, 'life', 'caring'),
  }
}

/** M10: who and when, both: a follow-up by nobody in particular hastens nothing and so may delay nothing. */
function followedUp({ answers, at, settings: { mental } }: Reading): boolean {
  const on = day(answers, 'followUpOn')
  const talked = day(answers, 'safetyTalkOn') ?? startOf(at)
  const from = talked > startOf(at) && talked <= at.today ? talked : startOf(at)
  return said(answers, 'followUpWho') !== undefined && on !== undefined && on >= from && on <= addDays(from, mental.followup_days)
}

/** M4; where it is not answered, a mental health or crisis team in C8 fills it. */
function team({ answers }: Reading): AnswerFacts['team'] {
  const inTeams = ticked(answers, 'teams', 'cmht') === 'yes' || ticked(answers, 'teams', 'crisis') === 'yes'
  return teams[said(answers, 'team') ?? ''] ?? (inTeams ? 'yes, now' : 'no')
}

function barrier({ answers }: Reading): AnswerFacts['barrier'] {
  if (!answered(answers, 'barrier')) return 'not answered'
  return items(answers, 'barrier').length > 0 ? 'some' : 'none'
}

const therapies: Record<string, AnswerFacts['therapy']> = {
  not_tried: 'not tried',
  waiting: 'waiting or having it',
  having_now: 'waiting or having it',
  had_not_enough: 'tried',
  not_accepted: 'tried',
  cannot_use: 'tried',
  declined: 'tried',
  dont_know: 'not known',
}
const teams: Record<string, AnswerFacts['team']> = {
  no: 'no', yes_now: 'yes, now', discharged_6m: 'left within 6 months', referred_waiting: 'referred, waiting',
}
