import { describe, expect, test } from 'vitest'
import { bannerOf } from '#lib/patient-view'
import { submit } from '#lib/referral'
import { aPatientWho } from '../support/patients'
import { mondayMorning, someone } from '../support/someone'

const patientWho = (answers: Parameters<typeof aPatientWho>[0]) => submit(someone('clinician'), { id: 'r-1', reference: 'BF-4T7K', answers: aPatientWho(answers) }).referral

describe('the banner', () => {
  test('says who it is and what to know before ringing', () => {
    const { patient, answers } = patientWho({ nhsNumber: '900 000 0009', message: 'no', needs: ['interpreter', 'large_print'], language: 'Yoruba', sex: 'female' })
    expect(bannerOf(patient, mondayMorning, answers)).toMatchObject({
      born: '14 March 1944 (82 years)', sex: 'Female', nhsNumber: '9000000009', flags: ['Leave no message', 'Interpreter: Yoruba', 'Large print'],
    })
  })
  test('says so where something is not known', () => {
    expect(bannerOf({ nhsNumber: 'odd' }, mondayMorning)).toEqual({ name: 'Name not known', born: 'Not known', flags: [] })
  })
})
