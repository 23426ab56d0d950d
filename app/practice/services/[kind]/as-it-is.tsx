import { SummaryList } from '#components/page/summary-list'
import { Warning } from '#components/page/warning'
import { longDay } from '#lib/day'
import { kinds, type RouteKind } from '#lib/rules/kinds'
import { hoursWords } from '#lib/services'
import { servicesAsks, type Entry } from '#lib/services-form'

/** What a colleague saved while this was typed: saving again replaces it. */
export function AsItIs({ entry }: { entry: Entry }) {
  const { words: takes } = servicesAsks.criteria
  const rows = [
    { key: servicesAsks.name.words, value: entry.name },
    { key: servicesAsks.phone.words, value: entry.phone || 'None' },
    { key: servicesAsks.hours.words, value: hoursWords(entry).join('; ') || 'Not known' },
    { key: servicesAsks.outOfHours.words, value: entry.outOfHours ? kinds[entry.outOfHours as RouteKind].name : 'Nobody' },
    { key: takes, value: entry.criteria || 'Not written down' },
    { key: servicesAsks.patientText.words, value: entry.patientText || 'Not written down' },
    { key: servicesAsks.reviewDue.words, value: longDay(entry.reviewDue) },
  ]
  return (
    <Warning heading="This was changed while you typed" className="bf-absence">
      <p>This is what is there now. What you typed stands below; if you save it, it takes the place of this.</p>
      <SummaryList rows={rows} />
    </Warning>
  )
}
