import { cohortNames } from '../moves/names'
import type { Cohort } from '../rules/verdict'

/** A public page: its heading, what it is about in a sentence, and what a search shows of it. `menu` is its link in the header of whoever is not signed in. */
export type SitePage = { readonly heading: string; readonly lead: string; readonly description: string; readonly menu?: string; readonly title?: string }

/** The address of each group's page. */
export const cohortSlugs = { frailty: 'FRAIL', work: 'WORK', 'mental-health': 'MENTAL' } as const satisfies Readonly<Record<string, Cohort>>
export type CohortSlug = keyof typeof cohortSlugs

/** Every public page, by its address: for its head, the menu, the site map, and the guard that draws them once. */
export const sitePages = {
  '/': {
    heading: 'What our occupational therapist can help with', menu: 'What the OT can help with',
    lead: 'An occupational therapist (OT) helps you do the things that matter to you when your health makes daily life hard.',
    title: 'Best Fit: what our occupational therapist can help with',
    description: 'What the occupational therapist at your GP practice can help with, who they help, how to see them, and what to do in an emergency.',
  },
  '/ot': {
    heading: 'What occupational therapists do', menu: 'What OTs do',
    lead: 'For patients, for primary care networks (PCNs) and for the wider NHS, with the evidence and its limits.',
    description: 'What occupational therapists in general practice do for patients, for primary care networks and for the wider NHS, with sources.',
  },
  '/cohorts/frailty': {
    heading: 'Help for older people at home', lead: 'You are finding life at home harder. You want to stay well and stay in your own home.',
    description: `Who our OT can help: ${cohortNames.FRAIL.toLowerCase()}. Who fits better, and where they go instead.`,
  },
  '/cohorts/work': {
    heading: 'Help to stay in work or go back', lead: 'Your health keeps you off work, or makes work hard. You want a plan that will last.',
    description: `Who our OT can help: ${cohortNames.WORK.toLowerCase()}. Who fits better, and where they go instead.`,
  },
  '/cohorts/mental-health': {
    heading: 'Help with daily life and mental health', lead: 'The way you feel makes the day hard. You want help to get on with it, one step at a time.',
    description: `Who our OT can help: ${cohortNames.MENTAL.toLowerCase()}. Who fits better, and where they go instead.`,
  },
  '/careers': {
    heading: 'Becoming a first contact OT', menu: 'Becoming a first contact OT',
    lead: 'From a degree to seeing patients first in general practice: registration, training and its stages.',
    description: 'How to become a first contact occupational therapist in England: HCPC registration, degree routes, and the stages of first contact training.',
  },
  '/supervision': {
    heading: 'Supervision of OTs in general practice', menu: 'Supervision',
    lead: 'Who may supervise an OT in a GP practice or PCN, what must be in place, and what a practice keeps.',
    description: 'Who may supervise occupational therapists in primary care, the three kinds of supervision, and what a practice must hold.',
  },
  '/recruit': {
    heading: 'Recruit an OT: a sample pack', menu: 'Recruit an OT',
    lead: 'An advert, a job description, a person specification, and how the OT is supervised. Add your own details, then print, copy or download it.',
    description: 'A sample recruitment pack for an occupational therapist in a primary care network, to fill with your own details and download as a Word document.',
  },
  '/help': {
    heading: 'Help', lead: 'What to do if something goes wrong, and how to get about.',
    description: 'Help with Best Fit for practice staff: what to do if something goes wrong, by keyboard and without JavaScript.',
  },
  '/privacy': {
    heading: 'Privacy', lead: 'What Best Fit keeps about patients and staff, who sees it, and for how long.',
    description: 'What Best Fit keeps about patients and staff, who sees it, for how long, and your rights.',
  },
  '/accessibility': {
    heading: 'Accessibility statement', lead: 'How far everybody can use Best Fit, what is missing, and whom to tell.',
    description: 'How far everybody can use Best Fit, how it was tested, what is missing, and whom to tell.',
  },
} as const satisfies Readonly<Record<string, SitePage>>

export type SitePath = keyof typeof sitePages
export const sitePaths = Object.keys(sitePages) as SitePath[]

/** The main links of the public pages, with the one that is open marked. */
export const siteMenu = (here: string): { readonly href: SitePath; readonly text: string; readonly current: boolean }[] =>
  sitePaths.flatMap((href) => {
    const { menu }: SitePage = sitePages[href]
    return menu ? [{ href, text: menu, current: href === here }] : []
  })
