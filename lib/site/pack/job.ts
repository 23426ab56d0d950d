import { heading, list, table, text, type Paper } from '../paper'

export const job: Paper = {
  id: 'job', heading: 'Job description',
  blocks: [
    table('The post', ['What', 'Details'], [
      ['Title', 'First contact occupational therapist'], ['Employer', '{pcn}'], ['Base', '{base}'], ['Hours a week', '{hours}'], ['Band and pay', '{pay}'],
      ['Supervised from day to day by', '{dayToDay}'],
    ]),
    heading('Purpose'),
    text('To give patients of {pcn} the right support, from the right person, at the right time: to assess and work with people whose health makes daily life, home or work hard, as the first professional they see for it.'),
    heading('With patients'),
    list(
      'assess people who come without a diagnosis for the problem they bring, at master’s level of practice',
      'agree goals in the patient’s words, and measure what changes',
      'work on self-care, daily tasks, strength and stamina for tasks, thinking and memory in daily life, and sight',
      'teach other ways to do what has become hard; train carers and families',
      'advise on equipment and changes at home. {visits}',
      'plan returns to work and changes at work; write the AHP Health and Work Report where it helps. {fitNotes}',
      'recognise danger, act on it the same day, and hand over in person',
      'record every contact in the patient’s GP record, and send the referrer a summary of every referral',
    ),
    heading('Whom you see'),
    list('{groups}'),
    heading('Whom you do not see'),
    text('The written scope says who fits somebody else better. Unless the practices agree otherwise in writing, these are not for this post:'),
    list(
      'emergencies, and people in a mental health crisis',
      'children and young people under 18',
      'people who are with a community mental health team, unless it asks',
      'people at the very end of life, unless the palliative care team asks',
      'requests for equipment, rails or care alone, which are the council’s',
      'fitness for one particular job, which is for the employer’s occupational health',
    ),
    heading('With the team'),
    list(
      'keep the queue honest: look at it every working day, and say when it is too long',
      'advise colleagues, and teach them what an OT can do',
      'take part in meetings about patients, in safeguarding and in audit',
      'bring health promotion to the community, with the link workers',
      'review the rules for referral with a GP every year',
    ),
    heading('For yourself'),
    list(
      'keep HCPC registration, indemnity and mandatory training current',
      'use supervision, and bring to it what went wrong',
      'keep a portfolio; reach verification in first contact practice by the agreed date',
      'work within your scope, and say when something lies outside it',
    ),
    text('This description will be reviewed with you after 6 months and then every year.'),
  ],
}
