/** What is said on the printed form besides its questions. */
export const onPaper = {
  heading: 'Referral to the occupational therapist, on paper',
  lead: 'For when Best Fit cannot be reached, or somebody would rather write. Ask the safety questions first. Leave blank what you do not know.',
  blank: '____________',
  slipFor: (practice: string) => `For ______________________________, from ${practice}, on ____________`,
  handIn: [
    'Give this sheet to the OT, or to the person who looks after the OT’s queue, today.',
    'Do not leave it in a tray. Do not send it by fax or email.',
    'Whoever types it into Best Fit writes the reference below. After that the sheet is kept or destroyed as the practice does with other paper about patients.',
  ],
  lines: ['Filled in by (name and role)', 'Date and time', 'Signature', 'Given to (name)', 'Typed in by, on', 'Reference BF-'],
} as const
