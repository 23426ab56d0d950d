import { clinicians, everyone, type Asks } from './ask'

/** B.4, managing at home. The scale is recorded as a number only: its words belong to its owner (B.7). */
export const frail = {
  frailtyScale: {
    id: 'F2', kind: 'choice', words: 'Clinical Frailty Scale score, as you judge it', who: clinicians, columns: 'scale', leftOut: 'not_scored',
    hint: 'How they were 2 weeks before any new illness. Aged 65 and over only.',
    options: [
      { value: '1', label: '1', efi: true },
      { value: '2', label: '2', efi: true },
      { value: '3', label: '3', efi: true },
      { value: '4', label: '4', efi: true },
      { value: '5', label: '5' },
      { value: '6', label: '6' },
      { value: '7', label: '7' },
      { value: '8', label: '8' },
      { value: '9', label: '9' },
      { value: 'not_scored', label: 'Not scored', efi: true },
    ],
    message: 'Choose a frailty score from 1 to 9, or “Not scored”',
  },
  frailtyOn: {
    id: 'F2', kind: 'day', words: 'Date of the score, if not today', who: clinicians, back: 20, ahead: 0,
    message: 'Enter a real date for the frailty score, today or earlier, such as 20 11 2026',
  },
  efi: {
    id: 'F3', kind: 'choice', words: 'Electronic frailty band in the record', who: clinicians, columns: 'inline', leftOut: 'none',
    options: [
      { value: 'fit', label: 'Fit' },
      { value: 'mild', label: 'Mild' },
      { value: 'moderate', label: 'Moderate' },
      { value: 'severe', label: 'Severe' },
      { value: 'none', label: 'None shown' },
    ],
    message: 'Choose the frailty band in the record, or leave it',
  },
  efiVersion: {
    id: 'F3', kind: 'choice', words: 'Which index?', who: clinicians, columns: 'inline',
    options: [
      { value: 'eFI', label: 'eFI' },
      { value: 'eFI2', label: 'eFI2' },
      { value: 'unknown', label: 'Not known' },
    ],
    message: 'Choose which frailty index it is, or leave it',
  },
  efiIndex: {
    id: 'F3', kind: 'whole', words: 'Index, if only a number is shown', who: clinicians, min: 0, max: 1, places: 4,
    message: 'Enter the index as a number from 0 to 1, such as 0.27',
  },
  decline: {
    id: 'F4', kind: 'choice', words: 'Over what time have they been managing less well?', who: everyone, columns: 'inline',
    options: [
      { value: 'no_change', label: 'No change' },
      { value: 'weeks_months', label: 'Weeks or months' },
      { value: 'days', label: 'Days', opens: 'b' },
    ],
    message: 'Choose over what time they have been managing less well, or leave it',
  },
  falls: {
    id: 'F5', kind: 'choice', words: 'Falls in the last 12 months', who: everyone, columns: 'inline',
    options: [
      { value: '0', label: '0' },
      { value: '1', label: '1', opens: 'a' },
      { value: '2+', label: '2 or more', opens: 'a' },
      { value: 'unknown', label: 'Not known' },
    ],
    message: 'Choose how many falls in the last 12 months, or leave it',
  },
  fallDetail: {
    id: 'F5', kind: 'many', words: 'With any of those falls', hint: 'Leave blank if none', who: everyone, columns: 'inline',
    options: [
      { value: 'injury_needing_treatment', label: 'Injury that needed treatment' },
      { value: 'blackout', label: 'Blackout' },
      { value: 'could_not_get_up', label: 'Could not get up' },
      { value: 'on_floor_over_1h', label: 'On the floor over 1 hour' },
    ],
    message: 'Tick only what happened with a fall, from the list',
  },
  hard: {
    id: 'F6', kind: 'many', words: 'What is hard now?', who: everyone, columns: 2,
    options: [
      { value: 'wash_dress', label: 'Washing or dressing' },
      { value: 'toilet', label: 'Toilet' },
      { value: 'bed_chair', label: 'Bed or chair' },
      { value: 'stairs', label: 'Stairs' },
      { value: 'kitchen_meals', label: 'Kitchen or meals' },
      { value: 'getting_out', label: 'Getting out' },
      { value: 'medicines', label: 'Managing medicines' },
      { value: 'seeing', label: 'Seeing' },
      { value: 'remembering_planning', label: 'Remembering or planning' },
      { value: 'caring', label: 'Caring for someone' },
      { value: 'afraid_of_falling', label: 'Afraid of falling' },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    message: 'Tick only what is hard now, from the list',
  },
  home: {
    id: 'F7', kind: 'many', words: 'Home and support', who: everyone, columns: 'grid',
    options: [
      { value: 'lives_alone', label: 'Lives alone' },
      { value: 'carer_struggling', label: 'Carer is struggling' },
      { value: 'care_home', label: 'Lives in a care home' },
      { value: 'discharged_30d', label: 'Left hospital in the last 30 days' },
      { value: 'none', label: 'None of these', exclusive: true },
    ],
    message: 'Tick only what is true of home and support, from the list',
  },
  lifelong: {
    id: 'F8', kind: 'choice', words: 'Lifelong learning disability, or long-standing stable disability?', who: everyone, columns: 3, leftOut: 'no',
    options: [
      { value: 'no', label: 'No' },
      { value: 'learning_disability', label: 'Learning disability', efi: true },
      { value: 'other_long_standing', label: 'Other long-standing disability', efi: true },
    ],
    message: 'Choose whether there is a lifelong or long-standing disability, or leave it',
  },
} as const satisfies Asks
