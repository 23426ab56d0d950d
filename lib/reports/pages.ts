/** What narrows a report, by its name in the address. */
export type Narrow = 'group' | 'band' | 'source' | 'places'
type ReportPage = { readonly href: string; readonly title: string; readonly label: string; readonly says: string; readonly narrows: readonly Narrow[] }

const all: readonly Narrow[] = ['group', 'band', 'source']

/** Every report: where it stands, what it is called, and what can narrow it. */
export const reportPages = {
  came: { href: '/reports', title: 'Who came', label: 'Who came', says: 'Everybody whose referral was sent in these weeks.', narrows: all },
  waits: { href: '/reports/waits', title: 'How long people wait', label: 'How long', says: 'People still waiting are counted.', narrows: all },
  demand: { href: '/reports/demand', title: 'Demand and places', label: 'Demand', says: 'Who comes, who is seen, and how the queue will go on.', narrows: ['group', 'source', 'places'] },
  outcomes: { href: '/reports/outcomes', title: 'What changed', label: 'What changed', says: 'How it ended for people sent in these weeks.', narrows: all },
  stops: { href: '/reports/stops', title: 'Safety stops', label: 'Safety stops', says: 'Referrals sent in these weeks that were stopped, and how soon somebody acted.', narrows: ['source'] },
  rules: { href: '/reports/rules', title: 'The rules and people', label: 'The rules', says: 'Where people saw it as the rules did, and where not.', narrows: all },
  fair: { href: '/reports/fair', title: 'Fair waits', label: 'Fair waits', says: 'Whether it is the same for everybody.', narrows: [] },
} as const satisfies Record<string, ReportPage>

export type ReportName = keyof typeof reportPages

/** The report of this name; undefined when there is none. */
export const reportNamed = (name: string | null): ReportName | undefined => (name !== null && Object.hasOwn(reportPages, name) ? (name as ReportName) : undefined)

/** Of an address only what this report is narrowed by, and its weeks. */
export function saidFor<T>(name: ReportName, said: Readonly<Record<string, T>>): Record<string, T> {
  const narrows: readonly string[] = [...reportPages[name].narrows, 'weeks', 'until']
  return Object.fromEntries(Object.entries(said).filter(([word]) => narrows.includes(word)))
}
