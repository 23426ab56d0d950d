import type { Role } from './me'

/** What may wait for somebody in the morning, each with its words for one and for many, and the page where it is seen to. */
const waits = {
  questions: { one: '1 question to answer', many: 'questions to answer', page: '/referrals' },
  outcomes: { one: '1 outcome to read', many: 'outcomes to read', page: '/referrals' },
  asides: { one: '1 patient sent elsewhere to ask after', many: 'patients sent elsewhere to ask after', page: '/referrals' },
  stops: { one: '1 stop without a record of what was done', many: 'stops without a record of what was done', page: '/referrals' },
  unseen: { one: '1 referral of a colleague that nobody has seen to', many: 'referrals of colleagues that nobody has seen to', page: '/referrals' },
  toScreen: { one: '1 referral to screen', many: 'referrals to screen', page: '/queue' },
  due: { one: '1 referral due in the queue', many: 'referrals due in the queue', page: '/queue' },
  mine: { one: '1 of your own referrals due', many: 'of your own referrals due', page: '/queue?list=caseload&only=mine' },
  items: { one: '1 thing to see to', many: 'things to see to', page: '/practice/balance' },
} as const

export type Waits = keyof typeof waits
/** How many of each wait for one person: numbers, and nothing else. */
export type Digest = Readonly<Partial<Record<Waits, number>>>

const ofSenders = ['stops', 'questions', 'outcomes', 'asides'] as const
const ofSorters = [...ofSenders, 'unseen'] as const
const ofRole: Readonly<Record<Role, readonly Waits[]>> = {
  receptionist: ['questions', 'outcomes', 'asides'],
  clinician: ofSorters,
  ot: ['stops', 'toScreen', 'due', 'mine', 'questions', 'outcomes', 'asides', 'unseen'],
  supervisor: [...ofSorters, 'toScreen'],
  manager: ['items'],
}

/** What this role is told of in the morning; null when nothing waits, so that no empty letter is sent. */
export function digestFor(role: Role, counts: Digest): Digest | null {
  const some = ofRole[role].filter((name) => (counts[name] ?? 0) > 0)
  return some.length > 0 ? Object.fromEntries(some.map((name) => [name, counts[name]])) : null
}

/** The lines of a digest, and the page where the first of them is seen to. */
export function digestLines(digest: Digest): { readonly lines: readonly string[]; readonly page: string } {
  const some = (Object.keys(waits) as Waits[]).flatMap((name) => (Number.isSafeInteger(digest[name]) ? [{ ...waits[name], n: digest[name] ?? 0 }] : []))
  return { lines: some.map(({ n, one, many }) => (n === 1 ? one : `${n} ${many}`)), page: some[0]?.page ?? '/' }
}
