import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ErrorSummary } from '#components/forms/error-summary'
import { Field, Fields } from '#components/forms/fields'
import type { Asks } from '#lib/questions/ask'
import { expectSame, macro } from './support/golden'

const who = ['clinician', 'receptionist'] as const
const asks = {
  falls: {
    id: 'F5', kind: 'choice', words: 'Falls?', who, columns: 'inline', message: 'Choose falls',
    options: [{ value: '0', label: 'None' }, { value: '2+', label: '2 or more', opens: 'a' }],
  },
  gate: {
    id: 'G', kind: 'many', words: 'Any of these?', wordsFor: { receptionist: 'Has anyone said?' }, who, columns: 2, message: 'Tick',
    options: [
      { value: 'G1', strong: 'Emergency:', label: 'collapse', stop: true, wordsFor: { receptionist: '“Found unresponsive”' } },
      { value: 'G11', label: 'Thoughts', who: ['clinician'], talk: true, note: 'Record it below.' },
      { value: 'none_of_these', label: 'None of these', exclusive: true },
    ],
  },
  fitNoteEnds: { id: 'W4', kind: 'day', words: 'Fit note ends', who, back: 2, ahead: 2, message: 'Enter a day', or: [{ value: 'none', label: 'No current note' }] },
  phqTotal: { id: 'M1', kind: 'whole', words: 'Total', who, min: 0, max: 27, message: 'Enter 0 to 27' },
  words: { id: 'C5', kind: 'words', words: 'Their words', hint: 'One line', who, max: 280, rows: 2, needed: true, message: 'Write it' },
  agreed: { id: 'C10', kind: 'choice', words: 'Agreed?', who, message: 'Tick', options: [{ value: 'yes', label: 'The patient agrees' }] },
} as const satisfies Asks

const drawn = (props: Omit<Parameters<typeof Fields>[0], 'asks'>) => renderToStaticMarkup(<Fields asks={asks} {...props} />)

describe('a sheet of questions', () => {
  test('draws each question as the boxes of its kind', () => {
    const html = drawn({})
    expect(html.match(/type="radio"[^>]*name="falls"|name="falls" type="radio"/g)).toHaveLength(2)
    expect(html.match(/name="gate"/g)).toHaveLength(3)
    expect(html).toContain('name="fitNoteEnds[year]"')
    expect(html).toContain('name="fitNoteEnds[or]"')
    expect(html).toContain('<textarea')
    expect(html).toContain('inputMode="numeric"')
  })

  test('keeps what was typed, whatever it was', () => {
    const typed = { falls: '2+', gate: ['G1', 'none_of_these'], 'fitNoteEnds[day]': '31', 'fitNoteEnds[or]': 'none', phqTotal: 'twelve', words: 'a <b>' }
    const html = drawn({ typed })
    expect(html.match(/checked=""/g)).toHaveLength(4)
    expect(html).toContain('value="31"')
    expect(html).toContain('value="twelve"')
    expect(html).toContain('a &lt;b&gt;</textarea>')
  })

  test('says what is wrong beside the question, and leads there from the summary', () => {
    const problems = [{ field: 'fitNoteEnds', message: 'Enter a day' }, { field: 'words', message: 'Write it' }, { field: 'elsewhere', message: 'And this' }]
    const html = drawn({ problems })
    expect(html).toContain('Error: </span>Write it')
    expect(html).toContain('aria-describedby="words-hint words-error"')
    const summary = renderToStaticMarkup(<ErrorSummary problems={problems} asks={asks} />)
    const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links).toEqual(['fitNoteEnds-day', 'words'])
    for (const id of links) expect(html).toContain(`id="${id}"`)
  })

  test('gives a receptionist their own words and only their answers', () => {
    const html = drawn({ role: 'receptionist' })
    expect(html).toContain('Has anyone said?')
    expect(html).toContain('“Found unresponsive”')
    expect(html).not.toMatch(/Thoughts|Emergency|Any of these\?/)
  })

  test('marks what folds, stops and shuts out for the style sheet', () => {
    const html = drawn({ role: 'clinician' })
    for (const mark of ['data-opens="a"', 'data-stop=""', 'data-talk=""', 'data-behaviour="exclusive"']) expect(html).toContain(mark)
    expect(html).toContain('Record it below.')
  })

  test('a lone answer is a box that can be unticked', () => {
    const html = renderToStaticMarkup(<Fields asks={asks}><Field name="agreed" /></Fields>)
    expect(html).toContain('type="checkbox"')
    expect(html).not.toContain('<legend')
  })

  test('places questions by name, passes over those not asked, and keeps two forms’ ids apart', () => {
    const html = renderToStaticMarkup(
      <Fields asks={asks} prefix="ask"><Field name="unknown" /><Field name="gate" divided under={{ G1: <p>Ring 999</p> }} /></Fields>,
    )
    expect(html.match(/<fieldset/g)).toHaveLength(1)
    expect(html).toContain('id="ask-gate"')
    expect(html).toContain('id="conditional-ask-gate"><p>Ring 999</p>')
    expect(html).toContain('__divider">or<')
  })
})

describe('the error summary', () => {
  test('is the design system’s own, and can take the focus', () => {
    const theirs = macro('error-summary', 'errorSummary', {
      titleText: 'There is a problem', descriptionText: 'Nothing was sent.', errorList: [{ text: 'Choose falls', href: '#falls' }, { text: 'And this' }],
      attributes: { id: 'errors', tabindex: '-1' },
    })
    const problems = [{ field: 'falls', message: 'Choose falls' }, { field: 'elsewhere', message: 'And this' }]
    expectSame(<ErrorSummary problems={problems} asks={asks} words="Nothing was sent." />, theirs)
  })

  test('is not there when all is well', () => {
    expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('')
  })
})
