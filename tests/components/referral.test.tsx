import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BandTag } from '#components/referral/band-tag'
import { CopyButton } from '#components/referral/copy-button'
import { Moves, type MoveView } from '#components/referral/moves'
import { PatientBanner } from '#components/referral/patient-banner'
import { PrintButton } from '#components/referral/print-button'
import { type QueueRow, QueueTable } from '#components/referral/queue-table'
import { StopScreen } from '#components/referral/stop-screen'
import { Timeline } from '#components/referral/timeline'
import { VerdictPanel } from '#components/referral/verdict-panel'

const send = () => Promise.reject<never>(new Error('not sent in a test'))
const row: QueueRow = { id: 'r1', href: '/referrals/r1', due: 'Mon 23 Nov', left: 'Due today', name: 'PELL, Marcus (Mr)', about: '47 years · Work' }
const queue = (rows: QueueRow[]) => renderToStaticMarkup(<QueueTable caption="1 of 1" order="By due date" rows={rows} send={send} />)

describe('the queue', () => {
  test('offers one press a row, named for those who hear it without the row', () => {
    const html = queue([{ ...row, press: { label: 'Claim' } }])
    expect(html).toMatch(/<button[^>]*value="r1" name="id">Claim<span class="nhsuk-u-visually-hidden"> PELL, Marcus \(Mr\)<\/span>/)
    expect(html.match(/<form/g)).toHaveLength(1)
  })

  test('says who was first', () => {
    const html = queue([{ ...row, note: { who: 'Tom Reyes', words: 'claimed this at 10:31, before you', lost: true } }])
    expect(html).toContain('<strong>Tom Reyes</strong> claimed this at 10:31, before you')
    expect(html).toMatch(/id="errors" tabindex="-1"/)
    expect(html).not.toContain('<button')
  })

  test('leaves no cell empty', () => {
    expect(queue([row])).not.toMatch(/<t[dh][^>]*><\/t[dh]>/)
    expect(queue([row])).toContain('Not known')
  })

  test('colours the clock and says it in words', () => {
    const html = queue([{ ...row, clock: 'red' }])
    expect(html).toContain('bf-queue__row--red')
    expect(html).toContain('Due today')
  })
})

describe('the moves', () => {
  const asks = { why: { id: 'F.2', kind: 'words', words: 'Why?', who: ['ot'], max: 280, message: 'Say why' } } as const
  const claim: MoveView = { name: 'claim', label: 'Claim', carries: { version: '3' }, asks: {}, presses: [{ label: 'Claim' }] }
  const close: MoveView = { name: 'close', label: 'Close', carries: { version: '3', move: 'close' }, asks, presses: [{ label: 'Close' }] }
  const drawn = (...moves: MoveView[]) => renderToStaticMarkup(<Moves moves={moves} role="ot" send={send} />)

  test('without questions are one press; with questions are folded', () => {
    expect(drawn(claim)).not.toContain('<details')
    expect(drawn(close)).toMatch(/<details class="nhsuk-details" name="move">/)
  })

  test('carry the version they were drawn from', () => {
    expect(drawn(close)).toContain('<input type="hidden" name="version" value="3"/>')
  })

  test('with something wrong stay open, with what was typed', () => {
    const html = drawn({ ...close, typed: { why: 'moved <away>' }, problems: [{ field: 'why', message: 'Say why' }] })
    expect(html).toMatch(/<details[^>]* open=""/)
    expect(html).toContain('href="#close-why"')
    expect(html).toContain('moved &lt;away&gt;')
  })

  test('asking the same have ids of their own', () => {
    const ids = [...drawn(close, { ...close, name: 'return' }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a patient', () => {
  test('is shown with the number as 3 3 4 and a way to copy it', () => {
    const html = renderToStaticMarkup(<PatientBanner name="ADE, Florence (Mrs)" born="14 March 1944 (82 years)" nhsNumber="9000000009" />)
    expect(html).toContain('900\u00a0000\u00a00009')
    expect(html).toContain('Copy<span class="nhsuk-u-visually-hidden"> NHS number</span>')
  })

  test('without a number is not shown one', () => {
    const html = renderToStaticMarkup(<PatientBanner name="ADE, Florence" born="Not known" />)
    expect(html).toContain('<dt>NHS number</dt> <dd>Not known</dd>')
  })
})

describe('words and actions', () => {
  test('a band is a word, never a colour alone', () => {
    const words = (['P0_STOP', 'P1_URGENT', 'P2_SOON', 'P3_ROUTINE'] as const).map((band) => renderToStaticMarkup(<BandTag band={band} />).replace(/<[^>]+>/g, ''))
    expect(words).toEqual(['Stopped', 'Urgent', 'Soon', 'Routine'])
  })

  test('a stop shows its steps in order, each with its phones', () => {
    const steps = [{ words: 'Ring the crew.', phones: [{ name: 'Ambulance', phone: '01632 960 220', hours: 'Any time' }] }, { words: 'Stay with them.' }]
    const html = renderToStaticMarkup(<StopScreen heading="Stop: act on this first" because={['a fall']} cards={[{ urgency: 'emergency', heading: 'Call 999 now', steps }]} />)
    expect(html).toMatch(/<ol.*Ring the crew.*href="tel:01632960220".*Stay with them/)
    expect(html).toContain('Immediate action required: ')
  })

  test('where it is heading says one sentence, or an answer without what may not be seen', () => {
    expect(renderToStaticMarkup(<VerdictPanel heading={{ say: 'Answer safety first.' }} />)).toContain('<p>Answer safety first.</p>')
    const html = renderToStaticMarkup(<VerdictPanel heading={{ answer: { who: 'The OT', group: ['Work'], reasons: [] } }} />)
    expect(html).toContain('The OT')
    expect(html).not.toMatch(/nhsuk-tag|<ul/)
  })

  test('history names who, or the product itself', () => {
    const html = renderToStaticMarkup(<Timeline events={[{ key: '1', when: 'Today, 09:15', who: 'Best Fit', did: 'stopped the referral', rule: 'S6' }]} />)
    expect(html).toContain('<strong>Best Fit</strong> stopped the referral <span class="bf-rule">S6</span>')
  })

  test('what needs script is hidden until there is script', () => {
    expect(renderToStaticMarkup(<CopyButton from="record">Copy to record</CopyButton>)).toMatch(/<button[^>]* hidden=""/)
    expect(renderToStaticMarkup(<PrintButton />)).toMatch(/<button[^>]* hidden=""/)
  })
})
