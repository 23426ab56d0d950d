import type { AnswerFacts } from './fact-table'
import { answered, items, number, said, ticked, yesNo, type Reading } from './reading'

const telling = ['wash_dress', 'toilet', 'bed_chair', 'seeing', 'remembering_planning', 'caring', 'afraid_of_falling']

/** Managing at home: the frailty score only where it is valid (`cfs_valid`), falls, what is hard, and the home. */
export function frailFacts(reading: Reading) {
  const { answers } = reading
  const lifelong = lifelongs[said(answers, 'lifelong') ?? ''] ?? 'no'
  const valid = isOld(reading) && lifelong === 'no'
  const score = number(answers, 'frailtyScale')
  return {
    frailty: valid ? scoreBand(score, reading) : ('not scored' as const),
    scoreSetAside: yesNo(!valid && score !== undefined),
    frailtyBand: isOld(reading) ? recordBand(reading) : ('none' as const),
    lifelong,
    trouble: yesNo(inTrouble(reading)),
    ...fallFacts(reading),
    ...homeFacts(reading),
  } as const
}

/** `trouble` of C.0. "Over days" counts too: it stops (S3), and whoever is left after that has not been managing better. */
function inTrouble({ answers }: Reading): boolean {
  const hard = items(answers, 'hard')
  const home = items(answers, 'home')
  return falls(answers) >= 1 || ['weeks_months', 'days'].includes(said(answers, 'decline') ?? '')
    || hard.length >= 2 || hard.some((item) => telling.includes(item))
    || home.includes('discharged_30d') || home.includes('carer_struggling')
}

const isOld = ({ age, settings }: Reading) => age !== undefined && age >= settings.cfs.min_age

function scoreBand(score: number | undefined, { settings: { cfs } }: Reading): AnswerFacts['frailty'] {
  if (score === undefined || !(score >= 1)) return 'not scored'
  if (score >= cfs.palliative_from) return '8 or 9'
  if (score >= cfs.review) return '7'
  if (score >= cfs.core[0]) return '5 or 6'
  return score >= cfs.vulnerable ? '4' : '1 to 3'
}

/** The band word in the record whatever its version; a bare number only if it is an eFI, never an eFI2 (F3). */
export function recordBand({ answers, settings }: Reading): AnswerFacts['frailtyBand'] {
  const word = said(answers, 'efi')
  const band = bandWords.find((known) => known === word) ?? fromIndex(answers, settings.efi_above)
  return (band === 'moderate' && !settings.efi_use.moderate) || (band === 'severe' && !settings.efi_use.severe) ? 'none' : band
}

function fromIndex(answers: Reading['answers'], above: readonly number[]): AnswerFacts['frailtyBand'] {
  const index = number(answers, 'efiIndex')
  if (index === undefined || said(answers, 'efiVersion') !== 'eFI') return 'none'
  return bandWords[above.filter((cut) => index > cut).length] ?? 'none'
}

const bandWords = ['fit', 'mild', 'moderate', 'severe'] as const

/** How many falls; a detail ticked is at least one, whatever the number says. NaN when not known. */
function falls(answers: Reading['answers']): number {
  const count = { '0': 0, '1': 1, '2+': 2 }[said(answers, 'falls') ?? ''] ?? Number.NaN
  return items(answers, 'fallDetail').length > 0 && !(count >= 1) ? 1 : count
}

function fallFacts({ answers }: Reading) {
  const count = falls(answers)
  const detail = (item: string) => ticked(answers, 'fallDetail', item)
  return {
    // "Not known" is asked like no answer at all: only an answer sends somebody elsewhere (B.8, D.3).
    falls: Number.isNaN(count) ? ('not known' as const) : ((['0', '1', '2 or more'] as const)[count] ?? '2 or more'),
    fallInjury: detail('injury_needing_treatment'),
    fallBlackout: detail('blackout'),
    fallNotUp: detail('could_not_get_up'),
    fallOnFloor: detail('on_floor_over_1h'),
  }
}

function homeFacts({ answers }: Reading) {
  const hard = (item: string) => ticked(answers, 'hard', item)
  const home = (item: string) => ticked(answers, 'home', item)
  const count = (['none', '1', '2'] as const)[items(answers, 'hard').length] ?? ('3 or more' as const)
  return {
    hard: answered(answers, 'hard') ? count : ('not answered' as const),
    hardToilet: hard('toilet'),
    hardBed: hard('bed_chair'),
    hardKitchen: hard('kitchen_meals'),
    hardRemembering: hard('remembering_planning'),
    homeAnswered: yesNo(answered(answers, 'home')),
    livesAlone: home('lives_alone'),
    carerStruggling: home('carer_struggling'),
    careHome: home('care_home'),
    discharged: home('discharged_30d'),
  }
}

const lifelongs: Record<string, AnswerFacts['lifelong']> = { learning_disability: 'learning disability', other_long_standing: 'other' }
