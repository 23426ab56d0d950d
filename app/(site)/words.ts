type Said = { readonly heading: string; readonly words: string }

/** The three groups, in words a patient would use (A.1). */
export const groups: readonly Said[] = [
  { heading: 'Older people who find life at home harder', words: 'You are 65 or over, and less steady, slower or more tired than you were. You want to stay well in your own home.' },
  { heading: 'People off work, or finding work hard', words: 'Your health is keeping you off work, or making work a struggle. You want a plan to stay in work or go back.' },
  { heading: 'Adults whose mental health makes daily life hard', words: 'Talking therapy was not enough, or not right for you. You want help with the day itself: getting up, meals, sleep, going out.' },
]

/** What an OT does, as the training hub's page lists it, in everyday words. */
export const together: readonly string[] = [
  'doing more for yourself, with less help',
  'washing, dressing, cooking and getting about',
  'new ways to do things that have become hard',
  'building strength for everyday jobs',
  'coping with changes in memory, thinking or sight',
  'showing the people who care for you how to help',
  'choosing equipment, and making your home easier to live in',
  'planning your day, sleeping better and saving energy',
  'going back to work, or staying in work',
]

export const steps: readonly Said[] = [
  { heading: 'Tell us what is hard', words: 'Ask at reception, or tell any doctor, nurse or pharmacist at the practice. There is no form for you to fill in.' },
  { heading: 'We ask a few short questions', words: 'If the OT is the right person, we send them your request in your own words. If someone else fits better, we tell you who, and how to reach them.' },
  { heading: 'We tell you what happens next', words: 'You hear from us by the end of the next working day.' },
  { heading: 'You meet the OT', words: 'By phone, at the practice or at home. The first meeting takes up to an hour.' },
]

export const asked: readonly Said[] = [
  { heading: 'Can someone come with me?', words: 'Yes. Bring a friend, a relative or a carer. We can book an interpreter too, including for British Sign Language. It is free.' },
  { heading: 'Can the OT give me a fit note?', words: 'Some OTs can. We cannot promise one. The OT or your doctor decides after talking with you.' },
  { heading: 'What if I need information in another way?', words: 'Tell us. We can use large print, easy read, a letter, a text or a call, and we can give you more time.' },
]

export const emergency: readonly string[] = [
  'someone’s life is in danger',
  'they have bad chest pain, or cannot breathe',
  'their face droops, or their speech is slurred',
  'they will not wake up',
]

export const today: readonly string[] = [
  'you think about harming yourself, or cannot cope: choose the mental health option',
  'you need medical help now and we are closed',
]
