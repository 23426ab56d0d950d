import { clinicians, everyone, type Asks } from './ask'

/** B.2, the questions of every referral (C3 to C8, C12): why the patient is referred, and how to reach them. */
export const everyReferral = {
  help: {
    id: 'C4', kind: 'many', words: 'What do they want help with?', hint: 'Tick all that apply', who: everyone, needed: true, columns: 'inline',
    options: [
      { value: 'managing_at_home', label: 'Managing at home', opens: 'a' },
      { value: 'work', label: 'Work', opens: 'b' },
      { value: 'mental_health_daily_life', label: 'Mental health in daily life', opens: 'c', talk: true },
      { value: 'not_sure', label: 'Not sure', opens: 'd' },
    ],
    message: 'Tick what they want help with, or “Not sure”',
  },
  only: {
    id: 'C12', kind: 'choice', words: 'Is it only about one of these?', who: everyone, columns: 3, leftOut: 'no',
    options: [
      { value: 'no', label: 'No' },
      { value: 'equipment_or_rails', label: 'Equipment or rails' },
      { value: 'wheelchair', label: 'A wheelchair' },
      { value: 'bed_or_mattress', label: 'A bed or mattress' },
      { value: 'care_at_home', label: 'Care at home' },
      { value: 'pain_not_looked_into', label: 'Pain nobody has looked into' },
      { value: 'company_money_or_housing', label: 'Company, money or housing' },
      { value: 'hand_or_splint', label: 'A hand injury or splint' },
      { value: 'neuro_therapy', label: 'Therapy for brain or nerves' },
      { value: 'eating_problem', label: 'An eating problem' },
      { value: 'autism_adhd_assessment', label: 'An autism or ADHD assessment' },
    ],
    message: 'Choose one of the answers about what it is only for, or leave it',
  },
  words: {
    id: 'C5', kind: 'words', words: 'In their own words: what do they want or need to do that is hard now?',
    hint: 'One line, up to 280 characters. The OT reads this first.', who: everyone, needed: true, max: 280, rows: 2,
    message: 'Write what they want or need to do that is hard now',
  },
  consent: {
    id: 'C3', kind: 'choice', words: 'Do they know about this referral and agree to it?', who: everyone, columns: 'inline', leftOut: 'not_asked',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'not_asked', label: 'Not asked yet', note: 'Held for up to 2 working days while you or a care coordinator ask.' },
      {
        value: 'no_capacity_best_interests', label: 'Cannot decide: best interests', who: clinicians,
        note: 'Write the best-interests decision in the record as well.',
      },
      { value: 'no', label: 'No', note: 'Then it is not sent. Talk it over and come back. Anything dangerous still counts.' },
    ],
    message: 'Choose whether they agree to this referral, or leave it',
  },
  contact: {
    id: 'C6', kind: 'choice', words: 'How should the OT contact them?', who: everyone,
    options: [
      { value: 'phone', label: 'Phone' },
      { value: 'text', label: 'Text' },
      { value: 'letter', label: 'Letter' },
      { value: 'carer', label: 'Through a carer' },
    ],
    message: 'Choose how the OT should contact them, or leave it',
  },
  message: {
    id: 'C6', kind: 'choice', words: 'Is it safe to leave a message?', who: everyone,
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'unknown', label: 'Not known' },
    ],
    message: 'Choose whether it is safe to leave a message, or leave it',
  },
  needs: {
    id: 'C7', kind: 'many', words: 'What do they need so they can use the service?', who: everyone,
    options: [
      { value: 'interpreter', label: 'Interpreter' },
      { value: 'bsl', label: 'British Sign Language' },
      { value: 'easy_read', label: 'Easy read' },
      { value: 'large_print', label: 'Large print' },
      { value: 'longer', label: 'Longer appointment' },
      { value: 'quiet', label: 'Quiet room' },
      { value: 'home_visit', label: 'Home visit (housebound)' },
      { value: 'carer_present', label: 'Carer with them' },
      { value: 'no_calls', label: 'No phone calls' },
      { value: 'none', label: 'None', exclusive: true, unseen: true },
    ],
    message: 'Tick only needs from the list',
  },
  language: { id: 'C7', kind: 'words', words: 'Language', who: everyone, max: 60, width: 10, message: 'Check the language' },
  teams: {
    id: 'C8', kind: 'many', words: 'Is another team already helping with this?', who: everyone,
    options: [
      { value: 'hospital', label: 'Hospital' },
      { value: 'cmht', label: 'Community mental health' },
      { value: 'crisis', label: 'Crisis team' },
      { value: 'talking_therapies', label: 'Talking Therapies' },
      { value: 'community_therapy', label: 'Community therapy or reablement' },
      { value: 'social_care', label: 'Social care' },
      { value: 'palliative', label: 'Palliative care' },
      { value: 'employer_oh', label: 'Occupational health at work' },
      { value: 'dont_know', label: 'Don’t know' },
      { value: 'none', label: 'None', exclusive: true, unseen: true },
    ],
    message: 'Tick only teams from the list',
  },
} as const satisfies Asks
