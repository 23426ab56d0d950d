import type { Role } from './me'

/** What stands behind a door: who may open it, in which relation, seeing what. `menu` is its link in the header, `also` a second one to part of it. */
export type Door = {
  readonly roles: readonly Role[] | 'anyone' | 'signed-in'
  readonly sees: string
  readonly menu?: Link & { readonly also?: Link & { readonly narrowed: string } }
}
type Link = { readonly label: string; readonly for?: readonly Role[]; readonly first?: readonly Role[] }

const senders = ['clinician', 'receptionist', 'ot', 'supervisor'] as const
const callers = ['receptionist', 'clinician', 'ot', 'supervisor'] as const
const sorters = ['clinician', 'ot', 'supervisor'] as const
const readers = ['manager', 'ot', 'supervisor', 'clinician'] as const

/**
 * Every page, route and action: `/path`, and `/path action` for an action beside that page. What is not a row here
 * opens for nobody. Whatever the role, a person meets only their own practice's patients (`me.practice`).
 */
export const doors: Readonly<Record<string, Door>> = {
  '/': { roles: 'anyone', sees: 'what an OT can help with; staff also see where to go' },
  '/ot': { roles: 'anyone', sees: 'a public page' },
  '/cohorts/[cohort]': { roles: 'anyone', sees: 'a public page' },
  '/careers': { roles: 'anyone', sees: 'a public page' },
  '/supervision': { roles: 'anyone', sees: 'a public page' },
  '/recruit': { roles: 'anyone', sees: 'a sample pack, with what they typed themselves; nothing is kept' },
  '/recruit fill': { roles: 'anyone', sees: 'the pack with what they typed' },
  '/recruit/word': { roles: 'anyone', sees: 'the pack with what they typed, as a Word document' },
  '/robots.txt': { roles: 'anyone', sees: 'what may be found by searching' },
  '/sitemap.xml': { roles: 'anyone', sees: 'where the public pages stand' },
  '/help': { roles: 'anyone', sees: 'a public page' },
  '/privacy': { roles: 'anyone', sees: 'a public page' },
  '/accessibility': { roles: 'anyone', sees: 'a public page' },
  '/said/[status]': { roles: 'anyone', sees: 'what went wrong, and what to do' },
  '/api/health': { roles: 'anyone', sees: 'whether the database answers' },
  '/api/clock': { roles: 'anyone', sees: 'nothing; the guard lets in only its own knock' },
  '/sign-in': { roles: 'anyone', sees: 'a form' },
  '/sign-in signIn': { roles: 'anyone', sees: 'the start page, once known' },
  '/welcome': { roles: 'anyone', sees: 'a form, for whoever holds an invitation' },
  '/welcome accept': { roles: 'anyone', sees: 'the sign-in page' },
  '/sign-out': { roles: 'anyone', sees: 'the start page' },
  '/stay': { roles: 'signed-in', sees: 'nothing; their idle time starts again' },
  '/practices': { roles: 'signed-in', sees: 'the practices they work in' },
  '/switch-practice': { roles: 'signed-in', sees: 'the start page, in another practice of theirs' },

  '/queue': {
    roles: sorters, sees: 'who waits in their practice',
    menu: { label: 'Queue', for: ['ot', 'supervisor'], also: { label: 'My caseload', for: ['ot'], narrowed: 'list=caseload&only=mine' } },
  },
  '/queue claim': { roles: ['ot'], sees: 'the queue, with the referral theirs' },
  '/queue acceptNext': { roles: ['ot'], sees: 'the next referral' },
  '/queue/choose': { roles: sorters, sees: 'who waits, to choose several of' },
  '/queue/choose go': { roles: sorters, sees: 'those chosen, to print; or the list, with them handed over where role and state allow it' },
  '/queue/print': { roles: sorters, sees: 'the referrals they chose, whole, to print' },
  '/queue/new': { roles: sorters, sees: 'how many came into the queue since the list was drawn' },
  '/queue search': { roles: sorters, sees: 'who waits under a name or number' },

  '/refer': { roles: senders, sees: 'an empty form; a receptionist is asked for no score and no judgement', menu: { label: 'Refer' } },
  '/refer send': { roles: senders, sees: 'the verdict of what they sent' },
  '/refer/[draft]': { roles: senders, sees: 'what they typed themselves' },
  '/refer/[draft]/typing': { roles: senders, sees: 'where their own form is heading; a receptionist only stops' },
  '/refer/[draft]/verdict': { roles: senders, sees: 'the verdict of what they sent; a receptionist sees no score and no band' },
  '/refer/[draft]/verdict makeMove': { roles: senders, sees: 'the verdict after the move, where state and role allow it (lib/moves)' },
  '/refer/paper': { roles: senders, sees: 'a blank form to print; a receptionist’s own questions' },
  '/refer/[draft]/paper': { roles: senders, sees: 'the form to print, with what they typed themselves, or what they may see of the referral' },
  '/refer/[draft]/slip': { roles: senders, sees: 'what happens next, for the patient; from a receptionist no date that tells a band' },
  '/signpost': { roles: callers, sees: 'the words of a call and whom to ring; nothing of any patient', menu: { label: 'Signpost', first: ['receptionist'] } },
  '/signpost send': { roles: callers, sees: 'where the call leads: the form, what to do now, or the next call' },
  '/referrals': { roles: senders, sees: 'the referrals they sent themselves', menu: { label: 'My referrals' } },
  '/referrals acknowledge': { roles: senders, sees: 'the referrals they sent themselves' },
  '/referrals/[id]': { roles: senders, sees: 'a referral of their practice; a receptionist sees what they sent, cut (lib/sight.ts)' },
  '/referrals/[id]/summary': { roles: sorters, sees: 'the summary of a referral that ended, as a file' },
  '/referrals/[id] makeMove': { roles: senders, sees: 'the referral after the move, where state and role allow it (lib/moves)' },
  '/referrals/[id] undoMove': { roles: senders, sees: 'the referral as it was before their own last step' },

  '/supervise': { roles: ['supervisor'], sees: 'flagged referrals of their practice, and the supervision that was held', menu: { label: 'Supervise', first: ['supervisor'] } },
  '/supervise record': { roles: ['supervisor'], sees: 'the same, with what they wrote down' },

  '/reports': { roles: readers, sees: 'who came, as numbers: nobody is named', menu: { label: 'Reports', for: ['manager', 'supervisor', 'ot'] } },
  '/reports/waits': { roles: readers, sees: 'how long people wait, as numbers' },
  '/reports/demand': { roles: readers, sees: 'demand and places, as numbers' },
  '/reports/outcomes': { roles: readers, sees: 'what changed for people, as numbers' },
  '/reports/stops': { roles: readers, sees: 'stops and how soon somebody acted, as numbers' },
  '/reports/rules': { roles: readers, sees: 'where people saw it differently from the rules, as numbers; no person is named' },
  '/reports/fair': { roles: readers, sees: 'waits by age and sex, as numbers, small ones hidden' },
  '/reports/csv': { roles: readers, sees: 'the numbers of one report as a file' },

  '/rules': { roles: 'signed-in', sees: 'the rules as a table, read only', menu: { label: 'Rules', for: ['ot', 'supervisor', 'manager'] } },
  '/practice/people': { roles: ['manager'], sees: 'the practice’s staff', menu: { label: 'People' } },
  '/practice/people invite': { roles: ['manager'], sees: 'the practice’s staff' },
  '/practice/people change': { roles: ['manager'], sees: 'the practice’s staff' },
  '/practice/people remove': { roles: ['manager'], sees: 'the practice’s staff' },
  '/practice/services': { roles: ['manager'], sees: 'the directory of services', menu: { label: 'Services' } },
  '/practice/services bringIn': { roles: ['manager'], sees: 'the directory after the file, or what is wrong in it' },
  '/practice/services/csv': { roles: ['manager'], sees: 'the directory as a file' },
  '/practice/services/[kind]': { roles: ['manager'], sees: 'one service of the directory' },
  '/practice/services/[kind] save': { roles: ['manager'], sees: 'the directory after the change' },
  '/practice/cover': { roles: ['manager', 'ot'], sees: 'leave, cover and the pause of new referrals; an OT changes their own leave', menu: { label: 'Cover' } },
  '/practice/cover addLeave': { roles: ['manager', 'ot'], sees: 'leave and cover; an OT adds their own' },
  '/practice/cover dropLeave': { roles: ['manager', 'ot'], sees: 'leave and cover; an OT drops their own' },
  '/practice/cover pause': { roles: ['manager'], sees: 'the pause of new referrals' },
  '/practice/cover reopen': { roles: ['manager'], sees: 'new referrals taken again' },
  '/practice/cover addClosed': { roles: ['manager'], sees: 'the days the practice is closed' },
  '/practice/cover dropClosed': { roles: ['manager'], sees: 'the days the practice is closed' },

  '/referrals/[id]/problem': { roles: senders, sees: 'a form to report a problem with a referral they may see, and whom it reaches' },
  '/referrals/[id]/problem report': { roles: senders, sees: 'whom it reached' },
  '/practice/problems': { roles: 'signed-in', sees: 'the problems they reported; a manager, or whoever is named, all of the practice', menu: { label: 'Problems', for: ['manager', 'supervisor'] } },
  '/practice/problems name': { roles: ['manager'], sees: 'who is told of problems' },
  '/practice/problems/[id]': { roles: 'signed-in', sees: 'a problem they reported; a manager, or whoever is named, any of the practice' },
  '/practice/problems/[id] close': { roles: ['manager', 'supervisor', 'clinician'], sees: 'the problem, closed with what was done, by a manager or whoever is named' },
  '/practice/standing': { roles: ['manager', 'supervisor', 'ot'], sees: 'how it stands with each OT; an OT sees their own, and the supervision they had', menu: { label: 'Standing' } },
  '/practice/standing/[id]': { roles: ['manager', 'supervisor'], sees: 'how it stands with one OT' },
  '/practice/standing/[id] save': { roles: ['manager', 'supervisor'], sees: 'how it stands with each OT, after the change' },
  '/practice/balance': { roles: ['manager'], sees: 'how many referrals were received and where they are, what is left lying by its reference, and notices that did not arrive', menu: { label: 'Balance' } },
  '/practice/balance close': { roles: ['manager'], sees: 'the balance, with one notice fewer' },
}

/** Whether this role may open this door. A door that is not in the table is for nobody. */
export function mayEnter(role: Role, door: string): boolean {
  const roles: Door['roles'] = (Object.hasOwn(doors, door) ? doors[door]?.roles : undefined) ?? []
  return typeof roles === 'string' || roles.includes(role)
}

/** The main links for this role: what they do most first, then in the order of the table. */
export const menuFor = (role: Role): { readonly href: string; readonly label: string }[] =>
  Object.entries(doors).flatMap(([href, { menu }]) => {
    const links = menu && mayEnter(role, href) ? [{ href, ...menu }, ...(menu.also ? [{ href: `${href}?${menu.also.narrowed}`, ...menu.also }] : [])] : []
    return links.filter((link: Link) => link.for?.includes(role) ?? true)
  }).sort((a: Link, b: Link) => Number(b.first?.includes(role) ?? false) - Number(a.first?.includes(role) ?? false)).map(({ href, label }) => ({ href, label }))
