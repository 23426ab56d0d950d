import type { Cohort, RuleId } from '../rules/verdict'
import { settings } from '../rules/settings'

/** Whom the group is not for: said to themselves, the rules that say so, and of X11, X14, X16 and X21 which row of it. */
export type NotFor = { readonly rule: RuleId | readonly RuleId[]; readonly only?: string; readonly who: string }

export type CohortPage = { readonly who: readonly string[]; readonly help: readonly string[]; readonly notFor: readonly NotFor[]; readonly good: readonly string[] }

/** Said before them. */
export const notForWords = 'Someone else may help you more. If you are not sure, ask us. We will find out with you.'

const young: NotFor = { rule: 'X1', who: 'You are under 18' }
const { self_cert_days: selfCertDays } = settings.work

/** The three groups (A.1 to A.4): who each is for, what the OT does, and whom somebody else fits better. Where that is, the rules say. */
export const cohortPages: Readonly<Record<Cohort, CohortPage>> = {
  FRAIL: {
    who: [
      `You are ${settings.cfs.min_age} or over. From 50, ask us.`,
      'You have had a fall, or you are afraid you will fall.',
      'It is hard to wash, dress, cook or use the stairs.',
      'It is hard to get up, or to get out of the house.',
      'You are weaker, slower or more tired than you were a few months ago.',
      'You came home from hospital in the last month.',
      'Changes in your memory or sight make the day hard.',
      'Your carer is worn out, or wants to learn how to help.',
    ],
    help: [
      'finding new ways to do what is hard',
      'making your home easier to live in',
      'choosing rails, seats and other equipment',
      'getting strong and steady for the jobs of the day',
      'showing your carer or family how to help',
    ],
    notFor: [
      young,
      { rule: 'X11', only: 'equipment or rails', who: 'You only want rails, a stairlift or other equipment' },
      { rule: 'X11', only: 'care at home', who: 'You only want care at home' },
      { rule: 'X11', only: 'wheelchair', who: 'You only want a wheelchair' },
      { rule: 'X11', only: 'bed or mattress', who: 'You only want a bed or mattress' },
      { rule: 'X14', only: 'pain not looked into', who: 'You have pain that no one has looked into' },
      { rule: 'X16', only: 'company, money or housing', who: 'You want company, or help with money or a home' },
      { rule: 'X21', only: 'hand or splint', who: 'You have hurt your hand, or need a splint' },
      { rule: 'X21', only: 'neuro therapy', who: 'You need help after a stroke, or with Parkinson’s or MS' },
      { rule: 'X12', who: 'You are very ill, and near the end of life' },
      { rule: 'X13', who: 'You live in a care home' },
    ],
    good: ['Some people need the falls team, a memory clinic or the council as well. We tell you when.'],
  },
  WORK: {
    who: [
      'You are 18 or over.',
      'You are off sick, or you find work hard because of your health.',
      'You work for someone or for yourself. It can be any job and any hours.',
      'You want to go back, but you do not know how.',
      'You need fewer hours, other tasks, or changes at work for a time.',
      'Your fit note ends soon, and there is no plan.',
      'You may lose your job because of your health.',
    ],
    help: [
      'making a plan to go back, step by step',
      'finding out what makes your work hard',
      'telling your employer what would help',
      'pacing the day, so that you do not run out of strength',
      'staying in work when your health will not change',
    ],
    notFor: [
      young,
      { rule: ['X3', 'X3b'], who: `You have been off for ${selfCertDays} days or fewer, and only want a note or a form` },
      { rule: 'X4', who: 'You have cancer, or had an operation, and only want a note' },
      { rule: 'X5', who: 'You have no job and want one' },
      { rule: 'X6', who: 'You only want help with a benefit form' },
      { rule: 'X7', who: 'Your employer must know if you are fit for one task, such as driving' },
      { rule: 'X14', only: 'pain not looked into', who: 'You have pain that no one has looked into' },
    ],
    good: [
      'We cannot say in advance that you get a fit note. The OT or your doctor will talk with you first.',
      'Tools, travel or someone to help you at work: ask Access to Work. You ask them yourself, on GOV.UK.',
      'A dispute at work, or about losing your job: ask Acas or your union.',
    ],
  },
  MENTAL: {
    who: [
      'You are 18 or over.',
      'Worry, low mood, or a hard time in life gets in the way of your day.',
      'It is hard to wash, eat, sleep, go out, work, study or see people.',
      'You have tried talking therapy. It was not enough, or not right for you.',
      'Talking therapy is hard to use. It may be how you think, read, hear or feel.',
      'You do not need the hospital or a crisis team now.',
    ],
    help: [
      'a shape for the day: getting up, meals, rest and sleep',
      'doing again what matters to you, in small steps',
      'ways to cope with noise, crowds or too much at once',
      'ways to plan, to start and to finish things',
      'getting out, seeing people, work and study',
    ],
    notFor: [
      young,
      { rule: 'X8', who: 'A mental health team or crisis team helps you now' },
      { rule: 'X9', who: 'Most of your day goes well, and you have not tried talking therapy' },
      { rule: 'X10', who: 'Alcohol or drugs are the main problem' },
      { rule: 'X21', only: 'eating problem', who: 'You only want help with eating' },
      { rule: 'X21', only: 'autism or ADHD assessment', who: 'You only want to know if you have autism or ADHD' },
      { rule: 'X16', only: 'company, money or housing', who: 'You want company, or help with money or a home' },
    ],
    good: ['You can wait for talking therapy and see our OT. You keep your place.'],
  },
}
