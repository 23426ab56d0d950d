import type { Screen } from './screen'
import type { ScreenId } from './verdict'

/** Anything worrying that is not on the list (D.2, last line). */
const notSure: Screen = {
  level: 'now', heading: 'Tell the duty clinician now', ring: ['DUTY_GP', 'AMBULANCE_999'], say: '“I’m not sure, so I’ll get a clinician to check.”',
  steps: ['Keep the caller on the line.', 'Tell the duty clinician the words you heard.'],
}

const hold = '“A clinician needs to hear this straight away. Please don’t hang up.”'
const thanks = '“Thank you for telling me. I’m going to get someone to help you now.”'

const duty: Screen = {
  level: 'now', heading: 'Get the duty clinician now', ring: ['DUTY_GP', 'AMBULANCE_999'], say: hold,
  steps: ['Keep the caller on the line.', 'Tell the duty clinician the words you heard.', 'If anyone is in danger while you wait, call 999.'],
}
const thanked: Screen = { ...duty, say: thanks }

/** D.2: words heard and what to do. Never a diagnosis, never a reassurance, and no way that ends in waiting. */
export const receptionScreens: Readonly<Record<ScreenId, Screen>> = {
  S1: {
    level: 'now', heading: 'Call 999 now', ring: ['AMBULANCE_999', 'DUTY_GP'], say: '“I need to get you emergency help now. Please stay on the line.”',
    steps: ['Call 999.', 'Keep the caller on the line until the crew takes over.', 'Tell the duty clinician.'],
  },
  S2: duty,
  S3: duty,
  S4: duty,
  S5: { ...duty, ring: ['DUTY_GP', 'AE', 'AMBULANCE_999'], steps: [...duty.steps.slice(0, 2), 'If you cannot reach one at once, send them to A&E.'] },
  S6: { ...thanked, ring: ['DUTY_GP', 'MH_CRISIS_111', 'AMBULANCE_999'], steps: [...duty.steps.slice(0, 2), 'If it is happening now, call 999.'] },
  S7: thanked,
  S8: thanked,
  S9: thanked,
  S10: {
    level: 'now', heading: 'Get the safeguarding lead now', ring: ['SAFEGUARDING', 'DUTY_GP', 'AMBULANCE_999'],
    say: '“You don’t have to explain. How can we reach you safely? I’m getting the right person now.”',
    steps: ['Write down how to reach them safely.', 'Do not let others in the home know.', 'Tell the safeguarding lead the words you heard.', 'If the danger is now, call 999.'],
  },
  S11: duty,
  S12: thanked,
  S13: { ...duty, steps: ['Some words you typed need a clinician now.', ...duty.steps] },
  S14: notSure,
}
