import { addDays, londonDay } from '#lib/day'
import type { Standing } from '#lib/standing'
import type { Supervision } from '#lib/supervision'

/** What is written down of each OT of the demonstration, by their key: all in good standing, one with dates that draw near. Invented numbers. */
export function standingOf(key: string, now: number): Standing {
  const today = londonDay(now)
  const day = (days: number) => addDays(today, days)
  const own: Readonly<Record<string, Standing>> = {
    priya: { hcpc: 'OT900001', stage: '2', stage1On: day(-900), stage2On: day(-500), scope: ['care_home'], clinical: 'Dr Leila Haddad', educational: 'Dr Leila Haddad' },
    tom: { hcpc: 'OT900002', stage: '1', stage1On: day(-120), indemnityUntil: day(20), checkedOn: day(-28), clinical: 'Dr Leila Haddad' },
    hannah: { hcpc: 'OT900003', stage: '3', stage1On: day(-2_000), stage2On: day(-1_600), stage3On: day(-300), clinical: 'Dr Ruth Amadi' },
  }
  return {
    found: 'registered', checkedOn: day(-6), renewBy: day(340), qualifiedOn: day(-4_500), practisingFrom: day(-4_400), dayToDay: 'A GP of the practice', everyWeeks: 4,
    indemnity: 'The practice', indemnityUntil: day(200), dbsOn: day(-400), dbsUntil: day(700), trainingUntil: day(150), safeguardingUntil: day(260), canCertify: 'no', ...own[key],
  }
}

type Held = Omit<Supervision, 'ot' | 'heldOn' | 'about'> & { readonly ago: number; readonly refers?: true }

/** Supervision the demonstration's OTs had, by their key, so many days ago; Tom's is overdue. */
const held: Readonly<Record<string, readonly Held[]>> = {
  priya: [{ ago: 12, refers: true, kind: 'clinical', themes: ['scope', 'caseload'], discussed: 'Two people the rules were not sure of, and how many may wait at once.', actions: 'Both stay with us. Talk about waits again in four weeks.' }],
  tom: [{ ago: 44, kind: 'day_to_day', themes: ['safety', 'learning'], discussed: 'What to do when a carer rings about a fall.', actions: 'Shadow a home visit before the end of the month.' }],
  hannah: [{ ago: 9, kind: 'educational', themes: ['learning'], discussed: '', actions: 'Portfolio for stage 3 is with the centre.' }],
}

/** The same as they were kept; `references` are those of the referrals that were talked over. */
export const heldOf = (key: string, staff: string, references: readonly string[], now: number): readonly Supervision[] =>
  (held[key] ?? []).map(({ ago, refers, ...rest }) => ({ ...rest, ot: staff, about: refers ? references : [], heldOn: addDays(londonDay(now), -ago) }))
