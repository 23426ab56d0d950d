import { clinicians, everyone, type Asks } from './ask'

/** B.6, the safety conversation: asked for mental health, for G11, and for work off with mental health. */
export const talk = {
  safetyTalk: {
    id: 'M7', kind: 'choice', words: 'Safety conversation today', who: clinicians, columns: 2,
    hint: 'Recorded with your name and the time. Without it the referral is held and a clinician is asked today.',
    options: [
      { value: 'asked_none', label: 'Asked: no thoughts of suicide or self-harm' },
      { value: 'asked_thoughts_plan_agreed', label: 'Asked: thoughts, and a plan agreed to stay safe', opens: 'b' },
      { value: 'asked_plan_or_intent', label: 'Asked: plan or intent', opens: 'a' },
      { value: 'recent_attempt', label: 'Attempt in the last 4 weeks', opens: 'a' },
      { value: 'not_asked', label: 'Not asked yet' },
      { value: 'could_not_assess', label: 'Could not assess' },
    ],
    message: 'Choose what came of the safety conversation, or leave it',
  },
  safetyTalkOn: {
    id: 'M7', kind: 'day', words: 'Date of the conversation, if not today', who: clinicians, back: 20, ahead: 0,
    message: 'Enter a real date for the safety conversation, today or earlier, such as 20 11 2026',
  },
  safetyTalkBy: { id: 'M7', kind: 'words', words: 'Who talked with them, if not you', who: clinicians, max: 100, spell: false, message: 'Check the name of who talked with them' },
  followUpWho: { id: 'M10', kind: 'words', words: 'Who sees or phones them next about this?', who: clinicians, max: 100, spell: false, message: 'Check the name of who sees or phones them next' },
  followUpOn: {
    id: 'M10', kind: 'day', words: 'When?', who: clinicians, back: 20, ahead: 20,
    message: 'Enter a real date for when they are next seen or phoned, such as 27 11 2026',
  },
} as const satisfies Asks

/** B.6, mental health in daily life. M2 is the OT's to ask, not on the referral. */
export const mental = {
  life: {
    id: 'M5', kind: 'many', words: 'Which parts of daily life are hard?', who: everyone, columns: 3,
    options: [
      { value: 'self_care', label: 'Looking after themselves' },
      { value: 'home', label: 'Home' },
      { value: 'work_study', label: 'Work or study' },
      { value: 'relationships_leisure', label: 'People and free time' },
      { value: 'caring', label: 'Caring for others', opens: 'a' },
      { value: 'routine_sleep', label: 'Routine or sleep' },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    message: 'Tick only the parts of daily life that are hard, from the list',
  },
  dependants: {
    id: 'M11', kind: 'choice', words: 'Are the people they care for safe and looked after?', who: everyone, columns: 'inline',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No', opens: 'a' },
      { value: 'not_sure', label: 'Not sure' },
    ],
    message: 'Choose whether the people they care for are safe and looked after, or leave it',
  },
  therapy: {
    id: 'M3', kind: 'choice', words: 'Talking Therapies', who: everyone, columns: 4,
    options: [
      { value: 'not_tried', label: 'Not tried' },
      { value: 'waiting', label: 'Waiting' },
      { value: 'having_now', label: 'Having it now' },
      { value: 'had_not_enough', label: 'Had it, not enough' },
      { value: 'not_accepted', label: 'Not accepted' },
      { value: 'cannot_use', label: 'Cannot use it' },
      { value: 'declined', label: 'Declined' },
      { value: 'dont_know', label: 'Don’t know' },
    ],
    message: 'Choose how it stands with Talking Therapies, or leave it',
  },
  team: {
    id: 'M4', kind: 'choice', words: 'Under a specialist mental health team?', who: everyone, columns: 'inline', leftOut: 'no',
    options: [
      { value: 'no', label: 'No' },
      { value: 'yes_now', label: 'Yes, now' },
      { value: 'discharged_6m', label: 'Left within 6 months' },
      { value: 'referred_waiting', label: 'Referred, waiting' },
    ],
    message: 'Choose whether a specialist mental health team is involved, or leave it',
  },
  barrier: {
    id: 'M6', kind: 'many', words: 'What makes the usual help hard to use?', who: everyone, columns: 4,
    options: [
      { value: 'neurodivergence', label: 'Neurodivergence' },
      { value: 'learning_disability', label: 'Learning disability' },
      { value: 'memory_head_injury', label: 'Memory or head injury' },
      { value: 'reading_language', label: 'Reading or language' },
      { value: 'sensory', label: 'Sensory needs' },
      { value: 'trauma', label: 'Trauma' },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    message: 'Tick only what makes the usual help hard to use, from the list',
  },
  substance: {
    id: 'M8', kind: 'choice', words: 'Is alcohol or drug use the main problem?', who: clinicians, columns: 'inline', leftOut: 'no',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'Not known' },
    ],
    message: 'Choose whether alcohol or drug use is the main problem, or leave it',
  },
} as const satisfies Asks
