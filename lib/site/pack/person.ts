import { table, text, type Paper } from '../paper'

export const person: Paper = {
  id: 'person', heading: 'Person specification',
  blocks: [
    text('Applications are judged by this table alone. “A” is shown in the application, “I” at interview, “C” by a check before you start.'),
    table('What we look for', ['Area', 'Essential', 'Desirable'], [
      ['Registration', 'HCPC registration as an occupational therapist (C)', 'Member of the Royal College of Occupational Therapists (A)'],
      ['Education', 'Degree or equivalent in occupational therapy (A, C)', 'Study at master’s level (A)'],
      ['First contact training', 'Stage 1 complete, or complete before starting (A, C)', 'Stage 2 verified; on the way to advanced practice (A)'],
      ['Experience', 'Several years of practice since qualifying, enough for your supervisor to agree that you can see people nobody has assessed (A, I)', 'Work in primary care, the community, mental health or vocational rehabilitation (A)'],
      ['Assessment', 'Assesses function, thinking, mood and surroundings together, and explains the reasoning (I)', 'Has worked with more than one of our groups of patients (A, I)'],
      ['Danger', 'Recognises danger to body and mind, asks about suicide plainly, and acts the same day (I)', 'Trained in suicide prevention (A)'],
      ['Work', 'Understands how health and work affect each other (I)', 'Trained to sign fit notes or to write the AHP Health and Work Report (A)'],
      ['Team', 'Works with professions of other kinds, and can disagree well (I)', 'Has supervised students or colleagues (A)'],
      ['Writing', 'Writes short, plain records and letters (A, I)', 'Has used EMIS Web or SystmOne (A)'],
      ['Equality', 'Adjusts to language, disability, culture and circumstances without being asked (I)', 'Speaks a language of our community, or signs (A)'],
      ['Other', 'DBS check at the level the post needs (C); able to travel between sites, with adjustments where needed (I)', 'None'],
    ]),
  ],
}
