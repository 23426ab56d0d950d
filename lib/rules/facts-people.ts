import type { AnswerFacts } from './fact-table'
import { isReception, startOf } from './facts-stop'
import { answered, items, said, ticked, yesNo, type Reading } from './reading'

/** Who sends, who the patient is, what is wanted, who else helps, and what the practice has settled. */
export function peopleFacts(reading: Reading) {
  const { answers, at } = reading
  const wants = (item: string) => ticked(answers, 'help', item)
  return {
    sender: isReception(at.role) ? 'reception' : 'clinician or OT',
    age: ageBand(reading),
    consent: agreed[said(answers, 'consent') ?? ''] ?? 'not asked',
    wantsHome: wants('managing_at_home'),
    wantsWork: wants('work'),
    wantsMental: wants('mental_health_daily_life'),
    wantsUnsure: wants('not_sure'),
    oneWant: yesNo(items(answers, 'help').length === 1),
    only: onlyAbout[said(answers, 'only') ?? ''] ?? 'no',
    homeVisit: ticked(answers, 'needs', 'home_visit'),
    ...teamFacts(reading),
    ...settledFacts(reading),
  } as const
}

/** Blocks answered that nobody ticked (H-5b). What the record fills in (F2, F3, F8) and a plain "no" or "none" do not count. */
export function blockFacts({ answers, age }: Reading) {
  const any = (fields: readonly string[]) => fields.some((field) => answered(answers, field))
  const wants = (item: string) => ticked(answers, 'help', item) === 'yes'
  const homeAsked = wants('managing_at_home') || (wants('not_sure') && (age ?? 0) >= 65)
  return {
    homeUnticked: yesNo(!homeAsked && any(['decline', 'falls', 'hard', 'home'])),
    workUnticked: yesNo(!wants('work') && any(['workStatus', 'firstDayOff', 'workAsk', 'fitNoteEnds', 'workReason', 'jobRisk'])),
    mentalUnticked: yesNo(!wants('mental_health_daily_life') && (any(['phqTotal', 'therapy', 'life']) || items(answers, 'barrier').length > 0 || !['no', undefined].includes(said(answers, 'team')))),
  } as const
}

function ageBand({ age }: Reading): AnswerFacts['age'] {
  if (age === undefined) return 'not known'
  if (age < 18) return 'under 18'
  if (age < 50) return '18 to 49'
  return age < 65 ? '50 to 64' : '65 or over'
}

function teamFacts({ answers, at }: Reading) {
  const team = (item: string) => ticked(answers, 'teams', item)
  const sinceCleared = (at.cleared ?? []).some(({ rule, did }) => (rule === 'S6' || rule === 'S8') && did.followedBy === 'crisis_team')
  return {
    hospital: team('hospital'),
    cmhtTeam: team('cmht'),
    crisisTeam: yesNo(team('crisis') === 'yes' || sinceCleared),
    communityTherapy: team('community_therapy'),
    palliativeTeam: team('palliative'),
    teamsDisagree: yesNo(said(answers, 'team') === 'no' && (team('cmht') === 'yes' || team('crisis') === 'yes')),
  }
}

function settledFacts({ answers, at, settings }: Reading) {
  const cleared = at.cleared ?? []
  return {
    // "Today" is the day the clocks began: the next morning does not take back what the clearing hastened.
    stopCleared: yesNo(cleared.some(({ rule, on }) => rule !== 'S13' && on >= startOf(at))),
    declineCleared: yesNo(ticked(answers, 'gate', 'G3') === 'yes' && cleared.some(({ rule }) => rule === 'S3')),
    acceptPalliative: yesNo(settings.accept.palliative),
    acceptCareHome: yesNo(settings.accept.care_home),
    otCertifies: yesNo(settings.ot_certifies_fit_notes),
  }
}

const agreed: Record<string, AnswerFacts['consent']> = { yes: 'yes', no: 'no', no_capacity_best_interests: 'best interests' }
const onlyAbout: Record<string, AnswerFacts['only']> = {
  equipment_or_rails: 'equipment or rails',
  wheelchair: 'wheelchair',
  bed_or_mattress: 'bed or mattress',
  care_at_home: 'care at home',
  pain_not_looked_into: 'pain not looked into',
  company_money_or_housing: 'company, money or housing',
  hand_or_splint: 'hand or splint',
  neuro_therapy: 'neuro therapy',
  eating_problem: 'eating problem',
  autism_adhd_assessment: 'autism or ADHD assessment',
}
