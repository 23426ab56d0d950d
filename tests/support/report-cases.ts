import { countCame } from '#db/report-came'
import { countDemand } from '#db/report-demand'
import { countFair } from '#db/report-fair'
import { countOutcomes } from '#db/report-outcomes'
import { countViews } from '#db/report-rules'
import { countStops } from '#db/report-stops'
import { countWaits } from '#db/report-waits'
import type { Me } from '#lib/me'

/** All weeks there are: of one practice. */
const ever = { from: 0, to: 9_999 }
const anybody = (found: unknown) => /"count":[1-9]|"waiting":[1-9]/.test(JSON.stringify(found)) && 'canary'
/** Every query of the reports, as staff of another practice might ask it. */
export const reportCases: Record<string, (them: Me) => Promise<unknown>> = {
  'report-came.countCame': (them) => countCame(them, ever).then(anybody),
  'report-demand.countDemand': (them) => countDemand(them, ever).then(anybody),
  'report-fair.countFair': (them) => countFair(them, ever).then(anybody),
  'report-outcomes.countOutcomes': (them) => countOutcomes(them, ever).then(anybody),
  'report-rules.countViews': (them) => countViews(them, ever).then(anybody),
  'report-stops.countStops': (them) => countStops(them, ever).then(anybody),
  'report-waits.countWaits': (them) => countWaits(them, ever).then(anybody),
}
