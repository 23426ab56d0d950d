import { bandNames, cohortShort } from '#lib/moves/names'
import { bandChoices } from '#lib/queue-filter'
import { sources, spans, type ReportFilter } from '#lib/reports/filter'
import type { Narrow } from '#lib/reports/pages'
import { Button } from '../forms/button'
import { Select } from '../forms/select'
import { TextInput } from '../forms/text-input'

type ReportFiltersProps = { href: string; filter: ReportFilter; narrows: readonly Narrow[]; until: string | undefined }

/** What narrows a report: a plain form whose answers stand in the address. */
export function ReportFilters({ href, filter, narrows, until }: ReportFiltersProps) {
  const { cohort, soon, role, places, from, to } = filter
  return (
    <search aria-label="Filter: reports" className="bf-noprint">
      <form className="bf-filters bf-filters--few bf-form" method="get" action={href} noValidate>
        {until ? <input type="hidden" name="until" value={until} /> : null}
        <Select name="weeks" label="Weeks" value={String(to - from + 1)} options={spans.map((span) => ({ value: String(span), label: `${span} weeks` }))} />
        {narrows.includes('group') ? <Select name="group" label="Group" value={cohort} options={[{ value: '', label: 'All groups' }, ...groups]} /> : null}
        {narrows.includes('band') ? <Select name="band" label="How soon" value={bandChoices.find(({ band }) => band === soon)?.value} options={[{ value: '', label: 'Any' }, ...bands]} /> : null}
        {narrows.includes('source') ? <Select name="source" label="Sent by" value={role} options={[{ value: '', label: 'Anybody' }, ...sources]} /> : null}
        {narrows.includes('places') ? <TextInput name="places" label="First appointments a week" value={places === undefined ? '' : String(places)} width={2} inputMode="numeric" /> : null}
        <div className="bf-filters__go">
          <Button secondary small>Apply</Button>
          <a className="nhsuk-link" href={href}>Clear</a>
        </div>
      </form>
    </search>
  )
}

const groups = (['FRAIL', 'WORK', 'MENTAL'] as const).map((value) => ({ value, label: cohortShort[value] }))
const bands = bandChoices.map(({ value, band }) => ({ value, label: bandNames[band] }))
