import { describe, test } from 'vitest'
import { Button, ButtonLink } from '#components/forms/button'
import { Checkboxes } from '#components/forms/checkboxes'
import { DayInput } from '#components/forms/day-input'
import { ErrorMessage } from '#components/forms/error-message'
import { Fieldset } from '#components/forms/fieldset'
import { Hint } from '#components/forms/hint'
import { Label } from '#components/forms/label'
import { Radios } from '#components/forms/radios'
import { Select } from '#components/forms/select'
import { TextArea } from '#components/forms/text-area'
import { TextInput } from '#components/forms/text-input'
import { expectSame, macro } from './support/golden'

describe('the parts of a field are the design system’s own', () => {
  test('label', () => {
    expectSame(<Label for="town">Town</Label>, macro('label', 'label', { for: 'town', text: 'Town' }))
    expectSame(<Label for="town" size="s">Town</Label>, macro('label', 'label', { for: 'town', text: 'Town', size: 's' }))
    expectSame(<Label for="town" size="m">Town</Label>, macro('label', 'label', { for: 'town', text: 'Town', size: 'm' }))
  })

  test('hint and error message', () => {
    expectSame(<Hint id="h">It’s “this” & that</Hint>, macro('hint', 'hint', { id: 'h', text: 'It’s “this” & that' }))
    expectSame(<ErrorMessage id="e">Enter a town</ErrorMessage>, macro('error-message', 'errorMessage', { id: 'e', text: 'Enter a town' }))
  })

  test('fieldset', () => {
    const legend = (params: object) => macro('fieldset', 'fieldset', { ...params, html: '<p>x</p>' })
    expectSame(<Fieldset legend="Which?"><p>x</p></Fieldset>, legend({ legend: { text: 'Which?' } }))
    expectSame(
      <Fieldset legend="Which?" size="m" role="group" describedBy="a b"><p>x</p></Fieldset>,
      legend({ legend: { text: 'Which?', size: 'm' }, role: 'group', describedBy: 'a b' }),
    )
  })
})

describe('what is typed', () => {
  test('text input: bare, and with everything', () => {
    expectSame(<TextInput name="town" label="Town" />, macro('input', 'input', { name: 'town', label: 'Town' }))
    expectSame(
      <TextInput name="n" id="p-n" label="Number" labelSize="s" hint="Ten digits" error="Enter it" width={10} value={'1 "2" <3>'}
        inputMode="numeric" autoComplete="off" spellCheck={false} groupClass="bf-x" />,
      macro('input', 'input', {
        name: 'n', id: 'p-n', label: { text: 'Number', size: 's' }, hint: 'Ten digits', errorMessage: 'Enter it', width: 10, value: '1 "2" <3>',
        inputmode: 'numeric', autocomplete: 'off', spellcheck: false, formGroup: { classes: 'bf-x' },
      }),
    )
  })

  test.each([2, 3, 4, 5, 10, 20] as const)('text input %s characters wide', (width) => {
    expectSame(<TextInput name="a" label="A" width={width} />, macro('input', 'input', { name: 'a', label: 'A', width }))
  })

  test('text area', () => {
    expectSame(<TextArea name="w" label="Words" />, macro('textarea', 'textarea', { name: 'w', label: 'Words' }))
    expectSame(
      <TextArea name="w" label="Words" labelSize="s" hint="One line" error="Write it" rows={2} value={'two\nlines & <more>'} autoComplete="off" />,
      macro('textarea', 'textarea', {
        name: 'w', label: { text: 'Words', size: 's' }, hint: 'One line', errorMessage: 'Write it', rows: 2, value: 'two\nlines & <more>', autocomplete: 'off',
      }),
    )
  })

  test('select', () => {
    const options = [{ value: '', label: 'Any' }, { value: 'b', label: 'B' }]
    const items = options.map(({ value, label }) => ({ value, text: label }))
    expectSame(<Select name="s" label="How soon" options={options} />, macro('select', 'select', { name: 's', label: 'How soon', items }))
    expectSame(
      <Select name="s" label="How soon" value="b" hint="H" error="Choose" options={options} />,
      macro('select', 'select', { name: 's', label: 'How soon', value: 'b', hint: 'H', errorMessage: 'Choose', items }),
    )
  })

  test('a day in three boxes', () => {
    const items = (error: boolean) => [{ name: 'day', width: 2, error }, { name: 'month', width: 2, error }, { name: 'year', width: 4, error }]
    expectSame(
      <DayInput name="born" legend="Date of birth" values={{ day: '14', month: '3', year: '1944' }} />,
      macro('date-input', 'dateInput', {
        id: 'born', namePrefix: 'born', fieldset: { legend: { text: 'Date of birth' } }, items: items(false), values: { day: '14', month: '3', year: '1944' },
      }),
    )
    expectSame(
      <DayInput name="born" legend="Date of birth" legendSize="s" hint="H" error="Enter it" />,
      macro('date-input', 'dateInput', {
        id: 'born', namePrefix: 'born', fieldset: { legend: { text: 'Date of birth', size: 's' } }, hint: 'H', errorMessage: 'Enter it', items: items(true),
      }),
    )
  })
})

describe('what is ticked', () => {
  const choices = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second', hint: 'With a hint', under: <p>More</p> },
    { value: 'c', label: 'Third', under: <p>Else</p> },
  ]
  const items = [
    { value: 'a', text: 'First' },
    { value: 'b', text: 'Second', hint: 'With a hint', conditional: { html: '<p>More</p>' } },
    { value: 'c', text: 'Third', conditional: { html: '<p>Else</p>' } },
  ]

  test.each([{ ticked: [] }, { ticked: ['b'] }])('radios, ticked $ticked', ({ ticked }) => {
    expectSame(
      <Radios small name="r" legend="Which?" legendSize="s" hint="H" error="Choose" className="bf-inline" ticked={ticked} choices={choices} />,
      macro('radios', 'radios', {
        small: true, name: 'r', fieldset: { legend: { text: 'Which?', size: 's' } }, hint: 'H', errorMessage: 'Choose', classes: 'bf-inline', value: ticked[0], items,
      }),
    )
  })

  test('checkboxes with a divider and one that shuts out the others', () => {
    expectSame(
      <Checkboxes small name="k" legend="Which?" ticked={['a', 'c']} choices={[...choices, { divider: 'or' }, { value: 'none', label: 'None', exclusive: true }]} />,
      macro('checkboxes', 'checkboxes', {
        small: true, name: 'k', fieldset: { legend: { text: 'Which?' } }, values: ['a', 'c'], items: [...items, { divider: 'or' }, { value: 'none', text: 'None', exclusive: true }],
      }),
    )
  })

  test('large, and without a question around them', () => {
    const [first] = choices, [item] = items
    expectSame(<Checkboxes name="k" choices={[first!]} />, macro('checkboxes', 'checkboxes', { name: 'k', items: [item] }))
    expectSame(<Radios name="k" choices={[first!, { divider: 'or' }]} />, macro('radios', 'radios', { name: 'k', items: [item, { divider: 'or' }] }))
  })
})

describe('buttons', () => {
  test.each([{}, { secondary: true }, { small: true }, { secondary: true, small: true }])('%o', (look) => {
    const params = { text: 'Send', type: 'submit', small: look.small, variant: look.secondary && 'secondary' }
    expectSame(<Button {...look}>Send</Button>, macro('button', 'button', params))
    expectSame(<ButtonLink {...look} href="/refer">Send</ButtonLink>, macro('button', 'button', { ...params, href: '/refer', type: undefined }))
  })

  test('with a name and a value', () => {
    expectSame(<Button name="then" value="next">Go</Button>, macro('button', 'button', { text: 'Go', type: 'submit', name: 'then', value: 'next' }))
  })
})
