import { addDays, londonDay } from '#lib/day'
import type { Standing } from '#lib/standing'

let last = 10_000

/** A standing in which nothing is missing on that day (ms UTC); each has a number of its own. */
export function inGoodStanding(at: number, more: Standing = {}): Standing {
  const today = londonDay(at)
  const [before, ahead] = [(days: number) => addDays(today, -days), (days: number) => addDays(today, days)]
  return {
    hcpc: `OT${(last += 1)}`, found: 'registered', checkedOn: before(3), renewBy: ahead(300), stage: '2', stage1On: before(900), stage2On: before(400),
    qualifiedOn: before(4_000), practisingFrom: before(3_900), dayToDay: 'Dr Ngozi Okafor', clinical: 'Dr Ruth Vale', everyWeeks: 4,
    indemnity: 'The practice', indemnityUntil: ahead(200), dbsOn: before(300), dbsUntil: ahead(500), trainingUntil: ahead(100), safeguardingUntil: ahead(200),
    scope: ['care_home'], canCertify: 'no', ...more,
  }
}
