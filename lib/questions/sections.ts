import type { Section } from './parts'

/** The form from top to bottom (product.md 4): which questions stand where, and what an answer opens. */
export const sections: readonly Section[] = [
  {
    id: 'patient', title: 'Patient',
    parts: [
      { part: 'beside', how: 'fields', parts: [
        { part: 'field', name: 'nhsNumber' }, { part: 'field', name: 'lastName' }, { part: 'field', name: 'firstName' },
        { part: 'field', name: 'born' }, { part: 'field', name: 'phone' }, { part: 'field', name: 'postcode' },
      ] },
      { part: 'more', words: 'Title, sex, address, or an estimated date of birth', parts: [
        { part: 'beside', how: 'pair', parts: [{ part: 'field', name: 'title' }, { part: 'field', name: 'sex' }] },
        { part: 'beside', how: 'pair', parts: [{ part: 'field', name: 'address' }, { part: 'field', name: 'bornEstimated' }] },
      ] },
    ],
  },
  { id: 'safety', title: 'Safety first', parts: [{ part: 'field', name: 'gate' }] },
  {
    id: 'help', title: 'What do they want help with?', rest: true,
    parts: [
      { part: 'ask', parts: [
        { part: 'field', name: 'help' },
        { part: 'opened', by: 'a', id: 'frail', title: 'Managing at home', parts: [
          { part: 'field', name: 'frailtyScale' },
          { part: 'more', words: 'The score is from another day', parts: [{ part: 'field', name: 'frailtyOn' }] },
          { part: 'opened', by: 'efi', parts: [{ part: 'beside', how: 'thirds', parts: [
            { part: 'field', name: 'efi', wide: true },
            { part: 'field', name: 'efiVersion', spare: true },
            { part: 'field', name: 'efiIndex', spare: true },
          ] }] },
          { part: 'ask', parts: [
            { part: 'beside', how: 'thirds', parts: [{ part: 'field', name: 'decline', wide: true }, { part: 'field', name: 'falls' }] },
            { part: 'opened', by: 'b', parts: [{ part: 'stop', gate: 'G3' }] },
            { part: 'opened', by: 'a', parts: [{ part: 'field', name: 'fallDetail' }] },
          ] },
          { part: 'beside', how: 'thirds', parts: [{ part: 'field', name: 'hard', wide: true }, { part: 'field', name: 'home' }] },
          { part: 'field', name: 'lifelong' },
        ] },
        { part: 'opened', by: 'b', id: 'work', title: 'Work', parts: [
          { part: 'ask', parts: [
            { part: 'field', name: 'workStatus' },
            { part: 'opened', by: 'a', parts: [{ part: 'field', name: 'firstDayOff' }] },
          ] },
          { part: 'field', name: 'workAsk' },
          { part: 'field', name: 'fitNoteEnds' },
          { part: 'field', name: 'workReason' },
          { part: 'ask', parts: [
            { part: 'field', name: 'jobRisk' },
            { part: 'opened', by: 'a', parts: [{ part: 'field', name: 'jobDate' }] },
          ] },
          { part: 'field', name: 'safetyJob' },
        ] },
        // One question for three occasions: mental health, a health reason at work, thoughts without a plan (M7).
        { part: 'opened', by: 'talk', id: 'talk', title: 'Safety conversation', parts: [
          { part: 'ask', parts: [
            { part: 'field', name: 'safetyTalk' },
            { part: 'opened', by: 'a', parts: [{ part: 'stop', gate: 'G6' }] },
            { part: 'opened', by: 'b', parts: [{ part: 'beside', how: 'pair', parts: [
              { part: 'field', name: 'followUpWho' }, { part: 'field', name: 'followUpOn' },
            ] }] },
          ] },
          { part: 'more', words: 'It was on another day, or somebody else talked with them', parts: [
            { part: 'beside', how: 'pair', parts: [{ part: 'field', name: 'safetyTalkOn' }, { part: 'field', name: 'safetyTalkBy' }] },
          ] },
        ] },
        { part: 'opened', by: 'c', id: 'mental', title: 'Mental health in daily life', parts: [
          { part: 'ask', parts: [
            { part: 'field', name: 'life' },
            { part: 'opened', by: 'a', parts: [{ part: 'ask', parts: [
              { part: 'field', name: 'dependants' },
              { part: 'opened', by: 'a', parts: [{ part: 'stop', gate: 'G9' }] },
            ] }] },
          ] },
          { part: 'field', name: 'therapy' },
          { part: 'field', name: 'team' },
          { part: 'field', name: 'barrier' },
          { part: 'ask', parts: [
            { part: 'field', name: 'phq' },
            { part: 'opened', by: 'a', parts: [{ part: 'beside', how: 'row', parts: [
              { part: 'field', name: 'phqTotal' }, { part: 'field', name: 'phqItem9' },
              { part: 'field', name: 'phqOn' }, { part: 'field', name: 'review', spare: true },
            ] }] },
          ] },
          { part: 'field', name: 'substance' },
        ] },
        { part: 'opened', by: 'd', parts: [{ part: 'note', words: '“Not sure” is fine. Write what is hard in their own words below. The OT or a clinician reads it by the end of the next working day.' }] },
      ] },
      { part: 'more', missed: true, words: 'It is only about one thing, such as equipment, a wheelchair or pain', parts: [{ part: 'field', name: 'only' }] },
    ],
  },
  { id: 'own-words', title: 'In their own words', rest: true, parts: [{ part: 'field', name: 'words' }] },
  {
    id: 'agree', title: 'Agreement, contact and needs', rest: true,
    parts: [
      { part: 'field', name: 'consent' },
      { part: 'field', name: 'reach' },
      { part: 'group', id: 'know', words: 'Anything the OT must know?', hint: 'Tick every one that applies, or “None of these” for all the lists.', parts: [
        { part: 'beside', how: 'thirds', parts: [
          { part: 'field', name: 'needs', sub: true, under: { interpreter: [{ part: 'field', name: 'language' }] } },
          { part: 'field', name: 'teams', sub: true },
          { part: 'field', name: 'visit', sub: true, under: { yes: [{ part: 'field', name: 'visitRisk' }] } },
        ] },
        { part: 'field', name: 'knowNone' },
      ] },
      { part: 'more', words: 'Add a carer or next of kin', parts: [
        { part: 'beside', how: 'pair', parts: [{ part: 'field', name: 'carerName' }, { part: 'field', name: 'carerRelation' }] },
        { part: 'beside', how: 'pair', parts: [{ part: 'field', name: 'carerPhone' }, { part: 'field', name: 'carerAgrees' }] },
      ] },
    ],
  },
]
