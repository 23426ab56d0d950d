import { daysBetween, isDay, londonDay, longDay, type Day } from './day'
import { questions, type Answers } from './questions/form'
import { answerWords } from './questions/statement'
import { settings } from './rules/settings'

/** A score with the day it is of; `stale` once that is over three months ago (HZ11). */
export type ScoreView = { readonly key: string; readonly words: string; readonly stale: boolean }

type Scored = { readonly answers: Answers; readonly sentAt: number }

/** Every score of a referral, each with its date: a frailty score is of the day it was sent, a PHQ-9 of its own. */
export function scoresOf({ answers, sentAt }: Scored, now: number): ScoreView[] {
  const [today, sent] = [londonDay(now), londonDay(sentAt)]
  const { frailtyScale, efi, phqTotal, phqOn } = answers
  const scale = frailtyScale === 'not_scored' ? undefined : frailtyScale
  return [
    ...view('Frailty score', scale, sent, today),
    ...view('Frailty index in the record', efi && efi !== 'none' ? answerWords(questions.efi, efi) : undefined, sent, today),
    ...view('PHQ-9', phqTotal, isDay(phqOn) ? phqOn : sent, today),
  ]
}

function view(name: string, score: string | number | undefined, on: Day, today: Day): ScoreView[] {
  if (score === undefined) return []
  return [{ key: name, words: `${name} ${score}, of ${longDay(on)}`, stale: daysBetween(on, today) > settings.phq9.counts_days }]
}
