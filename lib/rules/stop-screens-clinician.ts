import type { Screen } from './screen'
import type { ScreenId } from './verdict'

const tellThem = 'Tell the patient: call 111 and choose the mental health option, at any hour.'

/** D.1: R1 to R12. A clinician's screen may name the condition. */
export const clinicianScreens: Readonly<Record<ScreenId, Screen>> = {
  S1: {
    level: 'now', heading: 'Call 999 now', ring: ['AMBULANCE_999'],
    steps: ['Call 999.', 'Stay with them, or keep the caller on the line, until the crew takes over.', 'No referral is made until they have been seen. What you typed is kept.'],
  },
  S2: {
    level: 'now', heading: 'Call 999 or send them to A&E', ring: ['AMBULANCE_999', 'AE', 'DUTY_GP'],
    steps: [
      'Call 999 if they cannot bear weight, or you suspect a fracture.',
      'A&E now for a head injury with a blackout, memory loss, vomiting, a fit, confusion or a worsening headache.',
      'If they take an anticoagulant or antiplatelet, or you are not sure, decide now with the duty doctor.',
    ],
  },
  S3: {
    level: 'today', heading: 'Get help to them within 2 hours, or see them today', ring: ['UCR_2H', 'DUTY_GP'],
    steps: [
      'Ring urgent community response: they come to the home within 2 hours.',
      'If they cannot go, ring the duty doctor and agree who sees them today.',
      'Think of delirium: do a 4AT if you can.',
      'If they cannot be woken, or look very unwell, call 999.',
    ],
  },
  S4: {
    level: 'today', heading: 'Have them seen by a doctor today', ring: ['DUTY_GP', 'AMBULANCE_999'],
    steps: [
      'A blackout needs the duty doctor the same day, not urgent community response.',
      'More than an hour on the floor: look for muscle breakdown, cold and pressure damage.',
      'If they seem unwell now, call 999.',
      'Tell them not to drive.',
    ],
  },
  S5: {
    level: 'now', heading: 'Send them to A&E now', ring: ['AE', 'AMBULANCE_999', 'DUTY_GP'],
    steps: ['Suspected cauda equina needs an emergency scan.', 'Send them to the emergency department now.', 'Do not book the OT for this.'],
  },
  S6: {
    level: 'today', heading: 'Assess them today', ring: ['MH_CRISIS_111', 'DUTY_GP', 'AMBULANCE_999'],
    steps: [
      'If life is at immediate risk, call 999.',
      'Ask about plan, intent and means, and make the means harder to reach.',
      'Ring the crisis team. Under 18: ask for the young people’s crisis team.',
      'Write down what they need, not a score.',
    ],
    say: tellThem,
  },
  S7: {
    level: 'today', heading: 'Talk with them about safety now', ring: ['DUTY_GP', 'MH_CRISIS_111'],
    steps: [
      'PHQ-9 item 9 is 1 or more: ask about thoughts of suicide and self-harm, plan, intent and means.',
      'Record what came of the conversation. Only that clears this stop.',
      'If you cannot ask them yourself, ring the duty doctor now.',
    ],
    say: tellThem,
  },
  S8: {
    level: 'today', heading: 'Assess them today', ring: ['DUTY_GP', 'EIP', 'MH_CRISIS_111'],
    steps: [
      'Possible first psychosis: early intervention team, which starts treatment within 2 weeks.',
      'Mania, or danger to anyone: crisis team.',
      'Not eating or drinking, very low weight, fast weight loss, or shaking since they stopped drinking: medical assessment today.',
    ],
    say: tellThem,
  },
  S9: {
    level: 'today', heading: 'Assess them today and ring the perinatal team', ring: ['PERINATAL_MH', 'MH_CRISIS_111', 'DUTY_GP'],
    steps: ['Ask about thoughts of harm to themselves or the baby.', 'Ring the perinatal mental health team; when it is shut, the crisis team.', 'If life is at immediate risk, call 999.'],
    say: tellThem,
  },
  S10: {
    level: 'today', heading: 'Tell the safeguarding lead today', ring: ['SAFEGUARDING', 'AMBULANCE_999'],
    steps: [
      'Agree a safe way to reach them before anyone rings or writes.',
      'Tell the safeguarding lead today.',
      'Children in the home, or cared for by them: use the children’s pathway too.',
      'If the danger is now, call 999.',
    ],
  },
  S11: {
    level: 'today', heading: 'Get care in place for tonight', ring: ['UCR_2H', 'ASC_EMERGENCY_DUTY', 'DUTY_GP'],
    steps: ['Ring urgent community response or the social care emergency team.', 'Ring until somebody agrees to come, and write down who.'],
  },
  S12: {
    level: 'today', heading: 'Talk with them about safety now', ring: ['DUTY_GP', 'MH_CRISIS_111'],
    steps: [
      'Ask about the thoughts, plan, intent and means.',
      'Record what came of the conversation. Only that clears this stop.',
      'With a plan to stay safe agreed, the referral goes on; name who sees them next, and when.',
    ],
    say: tellThem,
  },
  S13: {
    level: 'now', heading: 'Read the words, and answer the safety questions again', ring: ['DUTY_GP', 'AMBULANCE_999'],
    steps: [
      'The words below may mean danger. Best Fit cannot tell.',
      'Ask the patient, or whoever said it, what is meant.',
      'Then answer the safety questions again.',
    ],
  },
  S14: {
    level: 'now', heading: 'Speak with them, and answer the safety questions', ring: ['DUTY_GP', 'AMBULANCE_999'],
    steps: [
      'Reception heard something that worries them, or is not sure. They judge nothing, so nobody has yet.',
      'Speak with the patient, or whoever called.',
      'Then answer the safety questions.',
    ],
  },
}
