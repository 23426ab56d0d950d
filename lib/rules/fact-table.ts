type Fact = { readonly words: string; readonly values: readonly string[]; readonly not?: string; readonly means?: string }

/** A fact that is so or not; `not` says so in words where a rule asks for it. */
const yes = <const W extends string>(words: W, not?: string, means?: string) =>
  ({ words, values: ['yes', 'no'] as const, ...(not ? { not } : {}), ...(means ? { means } : {}) })
const one = <const W extends string, const V extends readonly string[]>(words: W, values: V, means?: string) => ({ words, values, ...(means ? { means } : {}) })

/**
 * Every fact a rule may ask about, with all it can be. "Not answered" and "not known" are facts like others.
 * The numbers in the values are those of the signed settings; only `facts*.ts` compares with them.
 */
export const stopFactTable = {
  emergency: yes('emergency signs ticked (G1)'),
  headOrFracture: yes('head injury or possible fracture ticked (G2)'),
  suddenDecline: yes('sudden decline or new confusion ticked (G3)'),
  blackoutNow: yes('blackout or long time on the floor ticked (G4)', 'no blackout or long time on the floor ticked (G4)'),
  backAndNumb: yes('back pain with numbness, bladder, bowel or both legs ticked (G5)'),
  planToDie: yes('plan, intent, self-harm, recent attempt or unsafe ticked (G6; from reception also G11)'),
  psychosis: yes('psychosis, mania, not eating or drinking ticked (G7)'),
  perinatal: yes('pregnant or a baby under 2, with severe new symptoms, ticked (G8)'),
  abuse: yes('abuse, neglect or exploitation ticked (G9)'),
  nobodyTonight: yes('nobody to keep them safe tonight ticked (G10)'),
  thoughtsOfDying: yes('thoughts of suicide or self-harm without G6 ticked (G11)'),
  worried: yes('something worrying that is not on the list, or not sure, ticked by reception (D.2)'),
  wordsHeard: yes('no danger ticked, and words of danger in the text (D.2)', undefined, 'a phrase of D.2 in any free text: whole words, any case, any apostrophe or none'),
  decline: one('managing less well (F4)', ['no change', 'over weeks or months', 'over days', 'not answered']),
  safetyTalk: one('safety conversation (M7)', ['asked, none', 'thoughts, plan agreed', 'plan or intent', 'recent attempt', 'not had'], '“not asked” and “could not assess” count as not had'),
  talkRecorded: yes('safety conversation of the last 7 days recorded', 'no safety conversation of the last 7 days recorded', 'one of the four answers, on the day it was sent; a receptionist records none'),
  item9: one('PHQ-9 item 9', ['0 or not known', '1 or more', '1 or more, before the safety conversation', '1 or more, too old to count'], 'undated counts as today'),
  dependants: one('the people they care for are safe (M11)', ['yes', 'no', 'not sure', 'not answered']),
} as const satisfies Record<string, Fact>

const people = {
  sender: one('sent by', ['clinician or OT', 'reception']),
  age: one('age', ['under 18', '18 to 49', '50 to 64', '65 or over', 'not known']),
  consent: one('agrees to the referral (C3)', ['yes', 'best interests', 'no', 'not asked']),
  wantsHome: yes('managing at home ticked (C4)'),
  wantsWork: yes('work ticked (C4)'),
  wantsMental: yes('mental health ticked (C4)', 'mental health not ticked (C4)'),
  wantsUnsure: yes('not sure ticked (C4)'),
  oneWant: yes('one tick in C4', 'several ticks in C4'),
  only: one('only about (C12)', [
    'no', 'equipment or rails', 'wheelchair', 'bed or mattress', 'care at home', 'pain not looked into', 'company, money or housing',
    'hand or splint', 'neuro therapy', 'eating problem', 'autism or ADHD assessment',
  ]),
  hospital: yes('hospital is helping (C8)'),
  cmhtTeam: yes('community mental health team is helping (C8)'),
  crisisTeam: yes('a crisis team has them (C8, or since a stop was cleared)', 'no crisis team has them'),
  communityTherapy: yes('community therapy or reablement is helping (C8)', 'no community therapy or reablement is helping (C8)'),
  palliativeTeam: yes('palliative care is helping (C8)'),
  teamsDisagree: yes('M4 answered no, but C8 names a mental health or crisis team'),
  homeVisit: yes('home visit needed (C7)'),
  stopCleared: yes('a safety stop other than S13 was cleared today', undefined, '“today” is the day it was sent, or later'),
  declineCleared: yes('G3 was ticked and cleared'),
  acceptPalliative: yes('setting: the OT accepts palliative care', 'setting: the OT does not accept palliative care'),
  acceptCareHome: yes('setting: the OT accepts care home residents', 'setting: the OT does not accept care home residents'),
  otCertifies: yes('setting: the OT certifies fit notes', 'setting: the OT does not certify fit notes'),
  homeUnticked: yes('questions on managing at home answered, but not ticked in C4'),
  workUnticked: yes('questions on work answered, but not ticked in C4'),
  mentalUnticked: yes('questions on mental health answered, but not ticked in C4'),
} as const satisfies Record<string, Fact>

const frail = {
  frailty: one('frailty score (F2)', ['not scored', '1 to 3', '4', '5 or 6', '7', '8 or 9'], 'under 65, or with a lifelong disability, it is never scored'),
  scoreSetAside: yes('a frailty score was entered that does not count'),
  frailtyBand: one('electronic frailty band (F3)', ['none', 'fit', 'mild', 'moderate', 'severe'], 'the band word whatever the version; a bare number only if it is an eFI; under 65 none'),
  lifelong: one('lifelong disability (F8)', ['no', 'learning disability', 'other']),
  falls: one('falls in 12 months (F5)', ['0', '1', '2 or more', 'not known'], 'a detail ticked is at least 1'),
  fallInjury: yes('a fall with an injury needing treatment'),
  fallBlackout: yes('a fall with a blackout'),
  fallNotUp: yes('a fall, and could not get up'),
  fallOnFloor: yes('a fall, and on the floor over 1 hour'),
  hard: one('things hard now (F6)', ['none', '1', '2', '3 or more', 'not answered']),
  hardToilet: yes('toilet is hard'),
  hardBed: yes('bed or chair is hard'),
  hardKitchen: yes('kitchen or meals are hard'),
  hardRemembering: yes('remembering or planning is hard'),
  homeAnswered: yes('home and support answered (F7)', 'home and support not answered (F7)'),
  livesAlone: yes('lives alone'),
  carerStruggling: yes('carer is struggling'),
  careHome: yes('lives in a care home'),
  discharged: yes('left hospital in the last 30 days'),
  trouble: yes('in trouble with daily life', 'not in trouble with daily life', 'a fall; or managing less well; or 2 things hard, or 1 of washing, toilet, bed or chair, seeing, remembering, caring, afraid of falling; or out of hospital within 30 days; or a carer who is struggling'),
} as const satisfies Record<string, Fact>

const work = {
  work: one('work (W1)', [
    'employed, off', 'employed, struggling', 'self-employed, off', 'self-employed, struggling', 'out of work', 'other', 'not answered',
  ]),
  daysOff: one('days off (W2)', ['7 or fewer', '8 to 27', '28 to 181', '182 or more', 'said not off', 'not known'], 'the first day counts as day 1, weekends too'),
  asks: one('asked for (W3)', ['only a fit note', 'only a benefit form', 'other or several', 'not answered']),
  asksNote: yes('a fit note is asked for', 'no fit note is asked for'),
  asksPlan: yes('a return plan or changes at work are asked for', 'no return plan or changes at work are asked for'),
  note: one('fit note (W4)', ['ended', 'ends within 5 working days', 'ends later', 'ends over 3 months ahead', 'none', 'not answered']),
  reason: one('health reason (W5)', ['mental health', 'cancer or surgery', 'other', 'not answered']),
  jobRisk: one('job at risk (W6)', ['date within 14 days', 'date later or not given', 'date past', 'changes refused', 'no or not known'], 'a date is a meeting or dismissal'),
  safetyJob: yes('safety-critical job (W7)'),
} as const satisfies Record<string, Fact>

const mental = {
  phq: one('PHQ-9 (M1)', ['not done', 'under 16', '16 to 19', '20 or over'], 'at most 92 days old, or undated'),
  phqBelowItem9: yes('PHQ-9 total is less than its item 9'),
  followUp: yes('somebody named sees or phones them within 7 days (M10)', 'nobody named sees or phones them within 7 days (M10)', 'both a name and a day'),
  life: one('parts of daily life that are hard (M5)', ['none', '1', '2 or 3', '4 or more', 'not answered']),
  fewAreas: yes('1 part of daily life is hard, not self-care or caring'),
  selfCareOrCaring: yes('self-care or caring for others is hard'),
  caring: yes('caring for others is hard'),
  therapy: one('Talking Therapies (M3)', ['tried', 'not tried', 'not known', 'waiting or having it', 'not answered'], 'tried: not enough, not accepted, cannot use it, or declined'),
  team: one('specialist mental health team (M4)', ['no', 'yes, now', 'left within 6 months', 'referred, waiting'], 'not answered: yes if C8 names a mental health or crisis team, else no'),
  barrier: one('what makes the usual help hard to use (M6)', ['some', 'none', 'not answered']),
  barrierLearning: yes('a learning disability makes the usual help hard'),
  substance: yes('alcohol or drug use is the main problem (M8)', 'alcohol or drug use is not the main problem (M8)'),
  review: yes('a GP or medicine review is in place (M9)', 'no GP or medicine review is known to be in place (M9)'),
} as const satisfies Record<string, Fact>

export const answerFactTable = { ...stopFactTable, ...people, ...frail, ...work, ...mental } as const

/** What an earlier step found is a fact to the next, never the other way. */
export const foundFactTable = {
  ...answerFactTable,
  fitsFrail: yes('FRAIL fits', 'FRAIL does not fit'),
  fitsWork: yes('WORK fits', 'WORK does not fit'),
  fitsMental: yes('MENTAL fits', 'MENTAL does not fit'),
  frailRule: yes('an F-rule fires', 'no F-rule fires'),
  mentalRule: yes('an M-rule fires', 'no M-rule fires'),
  frailRemoved: yes('FRAIL was removed by an X-rule', 'FRAIL was not removed by an X-rule'),
  workRemoved: yes('WORK was removed by an X-rule', 'WORK was not removed by an X-rule'),
  mentalRemoved: yes('MENTAL was removed by an X-rule', 'MENTAL was not removed by an X-rule'),
  underTeam: yes('X8 fires', 'X8 does not fire'),
  noNeedStated: yes('X9b fires', 'X9b does not fire'),
  routed: yes('a route is named', 'no route is named'),
  held: yes('a hold is open', 'no hold is open'),
} as const

/** What time does to a hold (H-6). */
export const holdFactTable = {
  late: yes('not answered by its day'),
  days: one('working days since it began', ['fewer than 3', '3 or more']),
  releases: yes('time may release it', 'time never releases it'),
} as const satisfies Record<string, Fact>

type FactsOf<T extends Record<string, Fact>> = { readonly [F in keyof T]: T[F]['values'][number] }
export type StopFacts = FactsOf<typeof stopFactTable>
export type AnswerFacts = FactsOf<typeof answerFactTable>
export type FoundFacts = FactsOf<typeof foundFactTable>
export type HoldFacts = FactsOf<typeof holdFactTable>
