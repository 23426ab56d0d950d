import { roles, roleWords } from '#lib/me'
import { everyone, type Asks } from '#lib/questions/ask'

const place = {
  role: {
    id: '', kind: 'choice', who: everyone, needed: true, words: 'What do they work here as?', columns: 3, message: 'Choose what they work here as',
    options: roles.map((role) => ({ value: role, label: roleWords[role] })),
  },
  job: { id: '', kind: 'words', who: everyone, needed: true, words: 'Job', hint: 'Shown beside their name, like GP or Practice nurse', max: 60, width: 20, message: 'Enter their job' },
} as const satisfies Asks

/** What a manager says of somebody they invite. */
export const inviteAsks = {
  name: { id: '', kind: 'words', who: everyone, needed: true, words: 'Name, as colleagues know them', max: 100, spell: false, message: 'Enter their name' },
  email: { id: '', kind: 'words', who: everyone, needed: true, words: 'Email address', max: 200, spell: false, message: 'Enter their email address, like name@nhs.net' },
  ...place,
} as const satisfies Asks

/** What a manager may change of somebody. */
export const changeAsks = place
