import { heading, list, table, text, type Paper } from '../paper'

export const governance: Paper = {
  id: 'governance', heading: 'Supervision and governance',
  blocks: [
    text('Every OT in primary care has supervision that fits their work. In this post it is arranged as follows.'),
    table('Supervision', ['Kind', 'Who', 'How often'], [
      ['Day to day', '{dayToDay}', 'Within reach during every clinic; a debrief at the end of each day in the first weeks'],
      ['Clinical', '{clinical}', 'An hour every month, more often in the first 3 months'],
      ['Educational', '{educational}', 'Every month until stage 2 is verified, then every 3 months'],
    ]),
    text('How often is a suggestion: agree it with the supervisors and write it down. GP educational supervisors may supervise OTs in first contact and advanced practice roles without further training. GPs who have completed the First Contact Practitioner Supervisor Development course may give clinical supervision.'),
    heading('Before the first patient'),
    list(
      'HCPC registration looked up on the public Register by the employer, with the date',
      'stage 1 of first contact training seen; a date for stage 2 agreed',
      'indemnity confirmed in writing for this role',
      'DBS check, references, right to work and mandatory training',
      'written scope agreed by the OT, the supervisors and the practices',
      'access to the GP record and to the queue, in the OT’s own name',
      'whom to ring for each kind of danger, known by heart',
    ),
    heading('Fit notes'),
    text('{fitNotes} An OT may sign fit notes only after an assessment, within their scope, once trained, with the first ones signed beside a mentor, and with the practice’s decision in writing.'),
    heading('The first months'),
    table('Induction', ['When', 'What'], [
      ['Weeks 1 and 2', 'Meet the practices; sit in at reception and with each profession; learn the record; see no patient alone'],
      ['Weeks 3 to 6', 'Half clinics; every case talked through the same day'],
      ['Month 3', 'Full clinics; review of scope, safety and workload'],
      ['Month 6', 'Stage 2 verified, or a new date agreed; review of the post with the practices'],
    ]),
    heading('What the practices hold'),
    list(
      'a description of the work with local criteria, and its review date',
      'a rota with cover: the queue is never left without anybody, and referrers are told before they type when the OT is away',
      'a log of complaints, incidents and hazards, with a clinical safety officer',
      'a data protection impact assessment, and agreements to share information across the network',
      'a monthly report: who came, how long they waited, what changed. Those still waiting are counted',
      'a yearly review of the rules by which patients are sent to the OT, signed by the OT and a GP',
    ),
    heading('Who is accountable'),
    text('Each practice answers for the care delivered on its behalf, whoever employs the OT. The OT answers to the HCPC for their own practice.'),
  ],
}
