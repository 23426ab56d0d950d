import { roleWords } from '#lib/me'
import type { Part } from '../plain'

export const parts: readonly Part[] = [
  {
    id: 'kept', heading: 'What is kept', words: ['Best Fit keeps what a practice needs to get a patient to the right support:'],
    list: [
      'who the patient is: name, date of birth, NHS number, how to reach them',
      'what they were asked and what was answered, in their own words where they gave any',
      'what the rules made of it, and what was done since, by whom and when',
      'of calls to reception: where they were sent, for which reason, in which hour; nothing of who called, unless they are referred or a clinician is needed',
      'of staff: name, email address, job and role, and a password that nobody can read back',
      'of an OT: their number on the HCPC register and the dates of their training, insurance and checks, and the supervision they had',
      'problems somebody reported, and what was done: a patient is named there by a reference only',
    ],
  },
  {
    id: 'who-looked', heading: 'Who looked', words: [
      'Each time somebody opens a referral, or a list or search shows it, that is noted before they see it: who, when, and how they came to it. The words of a search are kept only as a code that nobody can read back.',
      'These notes and the history cannot be changed. Each is linked to the one before it, so that a missing or altered one shows.',
      'This version has no page to read them. Ask the practice, and whoever runs the installation can look them up.',
    ],
  },
  {
    id: 'how-long', heading: 'How long', list: [
      'A form begun and not sent: a day, sealed for whoever typed it. Then it is destroyed.',
      'Being signed in: until 15 idle minutes have passed, 12 hours at most.',
      'Referrals and their history: this version destroys none by itself. Rules for that come before any real use.',
    ],
  },
  {
    id: 'where', heading: 'Where', words: [
      'In one database, where the practice or its provider runs Best Fit. Nothing about a patient is sent to anybody else: no message, no email, no copy to another system. Staff may have emails that say what waits for them: a reference, numbers and a link, and nothing of a patient. A practice’s patients cannot be reached from another practice.',
    ],
  },
  {
    id: 'rights', heading: 'Your rights', words: [
      'The practice decides what is kept and why. Ask it for a copy of what is kept about you, to put something right, or to talk about your choices. You can say no to a referral.',
      'If you are not content with its answer, you can complain to the Information Commissioner’s Office, on 0303 123 1113.',
    ],
  },
]

/** What each role sees of a patient. */
export const seen: readonly (readonly [role: string, sees: string])[] = [
  [roleWords.clinician, 'Referrals of their practice, with their answers, reasons and history'],
  [roleWords.receptionist, 'Who a referral is about and where it stands; of what they sent themselves, also what was asked and answered. No score, no reason, nothing about how soon'],
  [roleWords.ot, 'Referrals of their practice, with their answers, reasons and history'],
  [roleWords.supervisor, 'Referrals of their practice, with their answers, reasons and history'],
  [roleWords.manager, 'No patient. Only the practice’s staff, and problems that were reported'],
]

export const cookies: readonly (readonly [name: string, holds: string, lasts: string])[] = [
  ['best-fit', 'A random number that stands for being signed in', 'Until you log out or close the browser'],
  ['best-fit-device', 'A random number that tells that you signed in here before, so that a stranger’s guesses do not lock you out', 'A year'],
]
