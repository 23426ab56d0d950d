import { bandsMental } from './bands-mental'
import { bandsWork } from './bands-work'
import type { BandRow } from './row'

const worse = ['over weeks or months', 'over days', 'not answered'] as const

const bandsFrail: readonly BandRow[] = [
  {
    id: 'P-3', of: 'FRAIL', band: 'P1_URGENT',
    when: { fitsFrail: 'yes', discharged: 'yes', decline: worse, frailty: ['not scored', '5 or 6', '7', '8 or 9'], communityTherapy: 'no' },
    because: 'Left hospital in the last 30 days, {decline}, and no community therapy is helping',
  },
  {
    id: 'P-4', of: 'FRAIL', band: 'P2_SOON',
    when: { every: [{ fitsFrail: 'yes', carerStruggling: 'yes' }, [{ hardToilet: 'yes' }, { hardKitchen: 'yes' }]] },
    because: 'The carer is struggling, and the toilet, kitchen or meals are hard',
  },
  {
    id: 'P-6', of: 'FRAIL', band: 'P2_SOON',
    when: {
      every: [
        { fitsFrail: 'yes' },
        [{ falls: '2 or more' }, { fallInjury: 'yes' }, { fallBlackout: 'yes' }, { fallNotUp: 'yes' }, { fallOnFloor: 'yes' }],
      ],
    },
    because: '{falls}',
  },
  {
    id: 'P-12', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', frailty: 'not scored', frailtyBand: 'severe' },
    because: 'Frailty band severe in the record, and no frailty score that counts',
  },
  { id: 'P-12', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', frailty: ['7', '8 or 9'] }, because: 'A frailty score of {scale}' },
  { id: 'P-14', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', discharged: 'yes' }, because: 'Left hospital in the last 30 days' },
  {
    id: 'P-15', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', decline: worse, hardToilet: 'yes' },
    because: 'Using the toilet is hard, and {decline}',
  },
  {
    id: 'P-15', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', decline: worse, hardBed: 'yes' },
    because: 'Getting out of bed or a chair is hard, and {decline}',
  },
  {
    id: 'P-15', of: 'FRAIL', band: 'P2_SOON', when: { fitsFrail: 'yes', decline: worse, hardKitchen: 'yes', livesAlone: 'yes' },
    because: 'Kitchen or meals are hard, they live alone, and {decline}',
  },
  { id: 'P-13', of: 'FRAIL', band: 'P3_ROUTINE', otherwise: true, when: { fitsFrail: 'yes' }, because: 'At risk of losing independence, and nothing hastens it' },
]

const bandsForAll: readonly BandRow[] = [
  {
    id: 'P-5', of: 'all', band: 'P1_URGENT',
    when: { every: [{ stopCleared: 'yes' }, [{ fitsFrail: 'yes' }, { fitsWork: 'yes' }, { fitsMental: 'yes' }]] },
    because: 'A safety stop was cleared, so somebody follows it through',
  },
  {
    id: 'P-5', of: 'all', band: 'P1_URGENT', when: { safetyTalk: 'thoughts, plan agreed', followUp: 'no' },
    because: 'Thoughts of suicide or self-harm with a plan agreed, and nobody named sees them within 7 days',
  },
  {
    id: 'P-5', of: 'all', band: 'P1_URGENT', when: { item9: '1 or more', safetyTalk: 'asked, none', talkRecorded: 'yes' },
    because: 'PHQ-9 item 9 and the safety conversation contradict each other',
  },
  {
    id: 'P-16', of: 'all', band: 'P2_SOON', when: { safetyTalk: 'thoughts, plan agreed', followUp: 'yes' },
    because: 'Thoughts of suicide or self-harm with a plan agreed, and a named clinician sees or phones them on {followUpOn}',
  },
]

/** C.4. Law: for each cohort the earliest band of all that fire, and never later than what hastens the whole referral. */
export const bandRows: readonly BandRow[] = [...bandsFrail, ...bandsWork, ...bandsMental, ...bandsForAll]
