type Fact = { readonly words: string; readonly values: readonly string[] }

const yes = <const W extends string>(words: W) => ({ words, values: ['yes', 'no'] as const })
const one = <const W extends string, const V extends readonly string[]>(words: W, values: V) => ({ words, values })

/**
 * Every fact a rule may ask about, with all it can be. "Not answered" and "not known" are facts like others.
 * The numbers in the values are those of the signed settings; only `facts*.ts` compares with them.
 */
export const stopFactTable = {
  emergency: yes('emergency signs ticked (G1)'),
  headOrFracture: yes('head injury or possible fracture ticked (G2)'),
  suddenDecline: yes('sudden decline or new confusion ticked (G3)'),
  blackoutNow: yes('blackout or long time on the floor ticked (G4)'),
  backAndNumb: yes('back pain with numbness, bladder, bowel or both legs ticked (G5)'),
  planToDie: yes('plan, intent, self-harm, recent attempt or unsafe ticked (G6; from reception also G11)'),
  psychosis: yes('psychosis, mania, not eating or drinking ticked (G7)'),
  perinatal: yes('pregnant or a baby under 2, with severe new symptoms, ticked (G8)'),
  abuse: yes('abuse, neglect or exploitation ticked (G9)'),
  nobodyTonight: yes('nobody to keep them safe tonight ticked (G10)'),
  thoughtsOfDying: yes('thoughts of suicide or self-harm without G6 ticked (G11)'),
  wordsHeard: yes('no danger ticked, and words of danger in the text (D.2)'),
  decline: one('managing less well (F4)', ['no change', 'over weeks or months', 'over days', 'not answered']),
  safetyTalk: one('safety conversation (M7)', ['asked, none', 'thoughts, plan agreed', 'plan or intent', 'recent attempt', 'not had']),
  talkRecorded: yes('safety conversation recorded, at most 7 days old'),
  item9: one('PHQ-9 item 9', ['0 or not known', '1 or more', '1 or more, before the safety conversation', '1 or more, too old to count']),
  dependants: one('the people they care for are safe (M11)', ['yes', 'no', 'not sure', 'not answered']),
} as const satisfies Record<string, Fact>

const people = {
  sender: one('sent by', ['clinician or OT', 'reception']),
  age: one('age', ['under 18', '18 to 49', '50 to 64', '65 or over', 'not known']),
  consent: one('agrees to the referral (C3)', ['yes', 'best interests', 'no', 'not asked']),
  wantsHome: yes('managing at home ticked (C4)'),
  wantsWork: yes('work ticked (C4)'),
  wantsMental: yes('mental health ticked (C4)'),
  wantsUnsure: yes('not sure ticked (C4)'),
  oneWant: yes('one tick in C4'),
  only: one('only about (C12)', [
    'no', 'equipment or rails', 'wheelchair', 'bed or mattress', 'care at home', 'pain not looked into', 'company, money or housing',
    'hand or splint', 'neuro therapy', 'eating problem', 'autism or ADHD assessment',
  ]),
  hospital: yes('hospital is helping (C8)'),
  cmhtTeam: yes('community mental health team is helping (C8)'),
  crisisTeam: yes('a crisis team has them (C8, or since a stop was cleared)'),
  communityTherapy: yes('community therapy or reablement is helping (C8)'),
  palliativeTeam: yes('palliative care is helping (C8)'),
  teamsDisagree: yes('M4 answered no, but C8 names a mental health or crisis team'),
  homeVisit: yes('home visit needed (C7)'),
  stopCleared: yes('a safety stop other than S13 was cleared today'),
  declineCleared: yes('G3 was ticked and cleared'),
  acceptPalliative: yes('setting: the OT accepts palliative care'),
  acceptCareHome: yes('setting: the OT accepts care home residents'),
  otCertifies: yes('setting: the OT certifies fit notes'),
  homeUnticked: yes('questions on managing at home answered, but not ticked in C4'),
  workUnticked: yes('questions on work answered, but not ticked in C4'),
  mentalUnticked: yes('questions on mental health answered, but not ticked in C4'),
} as const satisfies Record<string, Fact>

const frail = {
  frailty: one('frailty score (65 or over, no lifelong disability)', ['not scored', '1 to 3', '4', '5 or 6', '7', '8 or 9']),
  scoreSetAside: yes('a frailty score was entered that does not count'),
  frailtyBand: one('electronic frailty band (65 or over)', ['none', 'fit', 'mild', 'moderate', 'severe']),
  lifelong: one('lifelong disability (F8)', ['no', 'learning disability', 'other']),
  falls: one('falls in 12 months (F5)', ['0', '1', '2 or more', 'not known']),
  fallInjury: yes('a fall with an injury needing treatment'),
  fallBlackout: yes('a fall with a blackout'),
  fallNotUp: yes('a fall, and could not get up'),
  fallOnFloor: yes('a fall, and on the floor over 1 hour'),
  hard: one('things hard now (F6)', ['none', '1', '2', '3 or more', 'not answered']),
  hardToilet: yes('toilet is hard'),
  hardBed: yes('bed or chair is hard'),
  hardKitchen: yes('kitchen or meals are hard'),
  hardRemembering: yes('remembering or planning is hard'),
  homeAnswered: yes('home and support answered (F7)'),
  livesAlone: yes('lives alone'),
  carerStruggling: yes('carer is struggling'),
  careHome: yes('lives in a care home'),
  discharged: yes('left hospital in the last 30 days'),
  trouble: yes('in trouble with daily life'),
} as const satisfies Record<string, Fact>

const work = {
  work: one('work (W1)', [
    'employed, off', 'employed, struggling', 'self-employed, off', 'self-employed, struggling', 'out of work', 'other', 'not answered',
  ]),
  daysOff: one('days off (W2)', ['7 or fewer', '8 to 27', '28 to 181', '182 or more', 'said not off', 'not known']),
  asks: one('asked for (W3)', ['only a fit note', 'only a benefit form', 'other or several', 'not answered']),
  asksNote: yes('a fit note is asked for'),
  asksPlan: yes('a return plan or changes at work are asked for'),
  note: one('fit note (W4)', ['ended', 'ends within 5 working days', 'ends later', 'ends over 3 months ahead', 'none', 'not answered']),
  reason: one('health reason (W5)', ['mental health', 'cancer or surgery', 'other', 'not answered']),
  jobRisk: one('job at risk (W6)', ['date within 14 days', 'date later or not given', 'date past', 'changes refused', 'no or not known']),
  safetyJob: yes('safety-critical job (W7)'),
} as const satisfies Record<string, Fact>

const mental = {
  phq: one('PHQ-9, at most 92 days old or undated', ['not done', 'under 16', '16 to 19', '20 or over']),
  phqBelowItem9: yes('PHQ-9 total is less than its item 9'),
  followUp: yes('somebody named sees or phones them within 7 days (M10)'),
  life: one('parts of daily life that are hard (M5)', ['none', '1', '2 or 3', '4 or more', 'not answered']),
  fewAreas: yes('1 part of daily life is hard, not self-care or caring'),
  selfCareOrCaring: yes('self-care or caring for others is hard'),
  caring: yes('caring for others is hard'),
  therapy: one('Talking Therapies (M3)', ['tried', 'not tried', 'not known', 'waiting or having it', 'not answered']),
  team: one('specialist mental health team (M4)', ['no', 'yes, now', 'left within 6 months', 'referred, waiting']),
  barrier: one('what makes the usual help hard to use (M6)', ['some', 'none', 'not answered']),
  barrierLearning: yes('a learning disability makes the usual help hard'),
  substance: yes('alcohol or drug use is the main problem (M8)'),
  review: yes('a GP or medicine review is in place (M9)'),
} as const satisfies Record<string, Fact>

export const answerFactTable = { ...stopFactTable, ...people, ...frail, ...work, ...mental } as const

/** What an earlier step found is a fact to the next, never the other way. */
export const foundFactTable = {
  ...answerFactTable,
  fitsFrail: yes('FRAIL fits'),
  fitsWork: yes('WORK fits'),
  fitsMental: yes('MENTAL fits'),
  frailRule: yes('an F-rule fires'),
  mentalRule: yes('an M-rule fires'),
  frailRemoved: yes('FRAIL was removed by an X-rule'),
  workRemoved: yes('WORK was removed by an X-rule'),
  mentalRemoved: yes('MENTAL was removed by an X-rule'),
  underTeam: yes('X8 fires'),
  noNeedStated: yes('X9b fires'),
  routed: yes('a route is named'),
  held: yes('a hold is open'),
} as const

type FactsOf<T extends Record<string, Fact>> = { readonly [F in keyof T]: T[F]['values'][number] }
export type StopFacts = FactsOf<typeof stopFactTable>
export type AnswerFacts = FactsOf<typeof answerFactTable>
export type FoundFacts = FactsOf<typeof foundFactTable>
