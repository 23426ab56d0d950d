import { countCame } from '#db/report-came'
import { countDemand } from '#db/report-demand'
import { countFair } from '#db/report-fair'
import { countOutcomes } from '#db/report-outcomes'
import { countViews } from '#db/report-rules'
import { countStops } from '#db/report-stops'
import { countWaits } from '#db/report-waits'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { agreementParts } from '#lib/reports/agreement'
import { cameParts } from '#lib/reports/came'
import { demandParts, sharesAhead } from '#lib/reports/demand'
import { fairParts } from '#lib/reports/fair'
import { lastWeek, type ReportFilter } from '#lib/reports/filter'
import { outcomeParts } from '#lib/reports/outcomes'
import type { ReportName } from '#lib/reports/pages'
import type { Part } from '#lib/reports/part'
import { stopParts } from '#lib/reports/stops'
import { waitParts } from '#lib/reports/waits'
import { coverOf } from '../_server/cover'

/** What each report counts, and how it says so. */
export const partsOf: Readonly<Record<ReportName, (me: Me, filter: ReportFilter) => Promise<Part[]>>> = {
  came: async (me, filter) => cameParts(await countCame(me, filter), filter),
  waits: async (me, filter) => waitParts(await countWaits(me, filter), filter, londonDay(me.at)),
  demand: async (me, filter) => {
    const [found, { workers, leaves }] = await Promise.all([countDemand(me, filter), coverOf(me)])
    const next = filter.to + 1
    return demandParts(found, filter, filter.to === lastWeek(londonDay(me.at)) ? { next, shares: sharesAhead(next, workers, leaves) } : null)
  },
  outcomes: async (me, filter) => outcomeParts(await countOutcomes(me, filter)),
  stops: async (me, filter) => stopParts(await countStops(me, filter), filter, me.at),
  rules: async (me, filter) => agreementParts(await countViews(me, filter), filter),
  fair: async (me, filter) => fairParts(await countFair(me, filter), londonDay(me.at)),
}
