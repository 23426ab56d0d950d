import type { CohortSlug } from './pages'
import type { Said } from './part'

/** The three groups, in words a patient would use (A.1), each with the page that says more. */
export const groups: readonly (Said & { readonly slug: CohortSlug })[] = [
  { slug: 'frailty', heading: 'Older people who find life at home hard', words: 'You are 65 or over. You are slower, weaker or less steady than you were. You want to stay well in your own home.' },
  { slug: 'work', heading: 'People off work, or who find work hard', words: 'Your health keeps you off work, or makes work a struggle. You want a plan to stay in work or go back.' },
  { slug: 'mental-health', heading: 'Adults whose mental health makes the day hard', words: 'Talking therapy was not enough, or not right for you. You want help with the day itself: getting up, meals, sleep, going out.' },
]

/** What an OT does, as the training hub's page lists it, in everyday words. */
export const together: readonly string[] = [
  'doing more for yourself, with less help',
  'washing, dressing, cooking and getting about',
  'new ways to do things that are now hard',
  'getting strong for the jobs of the day',
  'coping when memory, thought or sight has changed',
  'showing those who care for you how to help',
  'tools and small changes that make your home work for you',
  'planning your day, sleeping well and saving your strength',
  'going back to work, or staying in work',
]

export const steps: readonly Said[] = [
  { heading: 'Tell us what is hard', words: 'Ask at the desk, or tell any doctor, nurse or pharmacist here. There is no form for you to fill in.' },
  { heading: 'We ask a few short questions', words: 'If the OT can help, we send them your own words. If someone else fits better, we tell you who. We tell you how to reach them.' },
  { heading: 'We tell you what comes next', words: 'You hear from us by the end of the next working day.' },
  { heading: 'You meet the OT', words: 'You can talk by phone, here or at home. The first talk takes up to an hour.' },
]

export const asked: readonly Said[] = [
  { heading: 'Can someone come with me?', words: 'Yes. Bring a friend or the person who cares for you. We can book someone who speaks or signs your language. It is free.' },
  { heading: 'Can the OT give me a fit note?', words: 'Some OTs can. We cannot say yes in advance. The OT or your doctor will talk with you first, and then choose.' },
  { heading: 'What if I need this in another way?', words: 'Tell us. We can use large print, easy read, a letter, a text or a call. We can give you more time.' },
]

export const emergency: readonly string[] = [
  'someone’s life is in danger',
  'they have bad chest pain, or cannot breathe',
  'their face droops, or their speech is slurred',
  'they will not wake up',
]

export const today: readonly string[] = [
  'you think of harming yourself, or cannot cope: choose the mental health option',
  'you need help now and we are closed',
]
