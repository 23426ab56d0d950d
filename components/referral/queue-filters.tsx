'use client'
import { bandNames, cohortShort } from '#lib/moves/names'
import { states } from '#lib/moves/states'
import { bandChoices, chooseAddress, lists, queueAddress, wholeList, type QueueFilter } from '#lib/queue-filter'
import { Button } from '../forms/button'
import { Checkboxes } from '../forms/checkboxes'
import { Form } from '../forms/form'
import { Select } from '../forms/select'
import { TextInput } from '../forms/text-input'

type QueueFiltersProps = {
  filter: QueueFilter
  /** The words of a search, which never stand in the address. */
  search: string
  draft: string
  send: (typed: FormData) => Promise<never>
}

/** One line that narrows a list. A client component: its words are not sent twice. */
export function QueueFilters({ filter, search, draft, send }: QueueFiltersProps) {
  const { list, cohort, band, state, mine, late } = filter
  const ticked = [...(mine ? ['mine'] : []), ...(late ? ['late'] : [])]
  return (
    <search aria-label={`Filter: ${lists[list].title}`}>
      <Form action={send} className="bf-filters bf-form" key={JSON.stringify([filter, search])}>
        <input type="hidden" name="draft" value={draft} />
        <input type="hidden" name="list" value={list} />
        <TextInput name="q" label="Name or NHS number" value={search} spellCheck={false} autoComplete="off" />
        <Select name="group" label="Group" value={cohort} options={[{ value: '', label: 'All groups' }, ...groups]} />
        <Select name="band" label="How soon" value={wordOf(band)} options={[{ value: '', label: 'Any' }, ...soon]} />
        {Object.keys(lists[list].states).length > 0 ? <Select name="state" label="State" value={stateWord(list, state)} options={[{ value: '', label: 'All' }, ...statesOf(list)]} /> : null}
        <Checkboxes small name="only" legend="Only" legendSize="hidden" className="bf-inline" ticked={ticked} choices={only} />
        <div className="bf-filters__go">
          <Button secondary small>Apply</Button>
          <a className="nhsuk-link" href={queueAddress(wholeList(list))}>Clear</a>
          <a className="nhsuk-link" href={chooseAddress(filter)}>Choose several</a>
        </div>
      </Form>
    </search>
  )
}

const groups = (['FRAIL', 'WORK', 'MENTAL'] as const).map((value) => ({ value, label: cohortShort[value] }))
const soon = bandChoices.map(({ value, band }) => ({ value, label: bandNames[band] }))
const only = [{ value: 'mine', label: 'Mine' }, { value: 'late', label: 'Late' }]

const statesOf = (list: QueueFilter['list']) =>
  Object.entries(lists[list].states).map(([value, state]) => ({ value, label: state === 'INFO_REQUESTED' ? 'Question asked' : states[state].name }))
const wordOf = (band: QueueFilter['band']) => bandChoices.find((choice) => choice.band === band)?.value
const stateWord = (list: QueueFilter['list'], state: QueueFilter['state']) => Object.entries(lists[list].states).find(([, each]) => each === state)?.[0]
