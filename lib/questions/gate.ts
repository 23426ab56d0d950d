import type { Role } from '../me'
import type { Typed } from '../typed'
import { clinicians, everyone, type Asks } from './ask'

/** B.3, the safety gate. A receptionist is shown the words heard (D.2), may be not sure, and never sees G11: any such words are G6. */
export const gate = {
  gate: {
    id: 'G', kind: 'many', who: everyone, needed: true, columns: 2,
    words: 'Any of these now, or in the last few days?',
    wordsFor: { receptionist: 'Has the person said, or has anyone told you, any of these?' },
    hint: 'Tick every one that applies, or tick “None of these”. It cannot be left blank.',
    options: [
      {
        value: 'G1', stop: true, strong: 'Emergency signs:',
        label: 'collapse, stroke, chest pain, severe breathlessness, sepsis, fit, heavy bleeding, sudden loss of sight',
        wordsFor: { receptionist: '“Face drooping”, “crushing chest pain”, “can’t breathe”, “fitting”, “found unresponsive”, “bleeding a lot”, “lost my sight”' },
      },
      {
        value: 'G2', stop: true, strong: 'Head injury,',
        label: 'or a fall with a possible fracture or no weight-bearing',
        wordsFor: { receptionist: '“Fell and hit head”, “knocked out”, “can’t stand on it”, “on blood thinners and fell”' },
      },
      {
        value: 'G3', stop: true, strong: 'Sudden decline', label: 'or new confusion, over hours or days',
        wordsFor: { receptionist: '“Off legs”, “suddenly confused”, “not right since this morning”' },
      },
      {
        value: 'G4', stop: true, strong: 'Blackout,', label: 'with or without a fall, or over 1 hour on the floor',
        wordsFor: { receptionist: '“Passed out”, “blacked out”, “on the floor now”, “on the floor all night”' },
      },
      {
        value: 'G5', stop: true, strong: 'Back pain', label: 'with saddle numbness, bladder or bowel change, or both legs',
        wordsFor: { receptionist: '“Numb between the legs”, “can’t feel when I pee”, “both legs gone” with back pain' },
      },
      {
        value: 'G6', stop: true, strong: 'Plan or intent to end their life,',
        label: 'self-harm, an attempt in the last 4 weeks, or unsafe to self or others',
        wordsFor: { receptionist: '“Don’t want to be here”, “better off dead”, “going to hurt myself”, “going to hurt someone”, “I’ve taken tablets”' },
      },
      {
        value: 'G7', stop: true, strong: 'Psychosis, mania,', label: 'not eating or drinking, very low weight or fast weight loss',
        wordsFor: { receptionist: '“Hearing voices”, “people are after me”, not eating or drinking, shaking since they stopped drinking' },
      },
      {
        value: 'G8', stop: true, strong: 'Pregnant, or a baby under 2,', label: 'with severe new mental symptoms',
        wordsFor: { receptionist: 'Pregnant or a new baby, and “frightening thoughts” or “can’t cope with the baby”' },
      },
      {
        value: 'G9', stop: true, strong: 'Abuse, neglect', label: 'or exploitation of an adult or child',
        wordsFor: { receptionist: '“He hurts me”, “I’m not allowed to…”, “someone takes my money”' },
      },
      {
        value: 'G10', stop: true, strong: 'Nobody can keep them safe tonight,', label: 'or essential care has stopped',
        wordsFor: { receptionist: '“Nobody can look after him tonight”, “the carer hasn’t come”, “she can’t be left alone tonight”' },
      },
      {
        value: 'G11', talk: true, who: clinicians, strong: 'Thoughts of suicide or self-harm', label: 'without plan, intent or a recent attempt',
        note: 'Record the safety conversation below. Without it nothing is queued.',
      },
      {
        value: 'worried', stop: true, unseen: true, label: 'Something else worries whoever spoke with them, or they are not sure',
        wordsFor: { receptionist: 'Something else that worries me, or I am not sure' },
      },
      { value: 'none_of_these', exclusive: true, label: 'None of these' },
    ],
    message: 'Tick every danger that applies, or “None of these”',
  },
} as const satisfies Asks

/** What a role means by an answer it is not offered: a receptionist who sends G11 has heard G6. */
export function asHeard(typed: Typed, role: Role): Typed {
  if (role !== 'receptionist' || !Object.hasOwn(typed, 'gate')) return typed
  const values: unknown[] = [typed.gate].flat()
  return { ...typed, gate: values.map((value) => (isG11(value) ? 'G6' : value)) as string[] }
}

const isG11 = (value: unknown) => typeof value === 'string' && value.trim() === 'G11'
