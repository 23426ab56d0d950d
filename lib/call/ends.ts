import type { RouteKind } from '../rules/kinds'

export const endNames = ['ot', 'otAndTeam', 'clinician', 'kit', 'formOrJob', 'selfCertify', 'talkingTherapies', 'young'] as const
export type EndName = (typeof endNames)[number]

/** Another service, and for what. `text` is what may be sent to the caller; `instead` is asked where the practice has not named the first. */
export type Way = {
  readonly kind: RouteKind
  readonly what: string
  readonly text: string
  readonly instead?: RouteKind
  /** The caller does it without ringing anybody. */
  readonly alone?: true
}

/** One answer of the call: our OT, a clinician today, or somewhere else. `{day}` is the next working day. */
export type End =
  | { readonly is: 'ot'; readonly heading: string; readonly say: string; readonly also?: RouteKind; readonly note?: string }
  | { readonly is: 'clinician'; readonly heading: string; readonly say: string; readonly note: string; readonly ring: readonly RouteKind[] }
  | { readonly is: 'elsewhere'; readonly heading: string; readonly say: string; readonly ways: readonly Way[] }

const details = '“Our occupational therapist may be the right person. Can I take some details? You will hear from us by the end of {day}.”'

/** Every answer (D.3). None reassures, none tells anybody to wait, none names a score or an illness. */
export const ends: Readonly<Record<EndName, End>> = {
  ot: { is: 'ot', heading: 'For our occupational therapist', say: details },
  otAndTeam: {
    is: 'ot', heading: 'For our occupational therapist', say: details, also: 'CMHT',
    note: 'Their own team needs to know as well. Give them its number.',
  },
  clinician: {
    is: 'clinician', heading: 'A clinician today', say: '“A clinician needs to hear this today. I am putting it through now.”',
    note: 'Keep the caller on the line. Tell the duty clinician what you heard.', ring: ['DUTY_GP', 'AMBULANCE_999'],
  },
  kit: {
    is: 'elsewhere', heading: 'One of these fits better',
    say: '“The right people for this are not here in the surgery. I can give you their number. If it gets harder at home, ring us.”',
    ways: [
      { kind: 'ADULT_SOCIAL_CARE', what: 'Aids, rails or care at home', text: 'They look at what would help you at home.' },
      { kind: 'WHEELCHAIR_SERVICE', what: 'A wheelchair', text: 'They can tell you how to get a wheelchair.' },
    ],
  },
  formOrJob: {
    is: 'elsewhere', heading: 'Help with a form, or with finding a job',
    say: '“There is somebody who helps with just this. I can give you their number. If your health gets in the way, ring us.”',
    ways: [
      { kind: 'WELFARE_RIGHTS', what: 'A form', text: 'They help with forms for money.' },
      { kind: 'WORKWELL', what: 'Finding a job', text: 'They help you to find a job with your health in mind.', instead: 'JCP_DEA' },
    ],
  },
  selfCertify: {
    is: 'elsewhere', heading: 'They sign for themselves',
    say: '“For 7 days or fewer you do not need a note. You fill in a form for work. If it will be more than 7 days, ring us again.”',
    ways: [{ kind: 'SELF_CERTIFY', what: 'A form for work', text: 'Ask at work for the form, or look for SC2 on GOV.UK.', alone: true }],
  },
  talkingTherapies: {
    is: 'elsewhere', heading: 'NHS Talking Therapies',
    say: '“You can ring them yourself. If it gets worse, call 111 and choose the mental health option.”',
    ways: [{ kind: 'TALKING_THERAPIES', what: 'Talking Therapies', text: 'You can ring them yourself. If it gets worse, call 111 and choose the mental health option.' }],
  },
  young: {
    is: 'elsewhere', heading: 'A GP first', say: '“Our occupational therapist sees adults. A GP can send a young person on. School can help too.”',
    ways: [
      { kind: 'ROUTINE_GP', what: 'A GP sees them', text: 'Ask for a GP. School can help too.' },
      { kind: 'PAEDIATRIC_OT', what: 'Therapy for children', text: 'A GP or the school can ask them for help.' },
    ],
  },
}

/** Who has it now: every answer has an owner. */
export const owners: Readonly<Record<End['is'], string>> = {
  ot: 'The OT or a clinician reads it by {day}.',
  clinician: 'The duty clinician has it now.',
  elsewhere: 'The caller rings them. If they do not get through, they ring us, and it goes to our OT.',
}
