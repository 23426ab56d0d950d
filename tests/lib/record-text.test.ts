import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codedText, outcomeText } from '#lib/outcome-text'
import { lines, recordText } from '#lib/record-text'
import { aHistory, kinds } from '../support/histories'
import { doing, send } from '../support/moving'
import { aPatientWho } from '../support/patients'
import { mondayMorning, someone } from '../support/someone'

const place = {
  practice: 'Quillbrook Surgery', to: 'Priya Shah, OT',
  services: [{ kind: 'FALLS_SERVICE', name: 'Quillbrook Falls Service', phone: '01632960231' }],
}
const priya = { name: 'Priya Shah', job: 'OT', at: mondayMorning }

/** What keeps a text out of a GP record, or makes it unreadable there. */
function faults(text: string): string[] {
  const rows = text.split('\n')
  return [
    ...(rows[0] === 'Referral to occupational therapist (308453003)' ? [] : ['heading']),
    ...(/^Ref BF-\w{4,}$/.test(rows.at(-1) ?? '') ? [] : ['reference last']),
    ...(/, \d{1,2} [A-Z][a-z]{2} \d{4}$/.test(rows.at(-2) ?? '') ? [] : ['author and date before it']),
    ...(rows.some((row) => [...row].length > 60) ? ['long line'] : []),
    ...(rows.some((row) => row.trim() === '' || row !== row.trim()) ? ['blank or ragged line'] : []),
    ...(/[\t\r•●▪·–—‘’“”…\u00a0]/.test(text) ? ['tab, bullet, smart quote or dash'] : []),
  ]
}

describe('the text for the record', () => {
  test('reads as the record screen shows it', () => {
    const referral = send(aPatientWho({ fallDetail: ['injury_needing_treatment'], words: 'I want to get in and out of the bath without being frightened.' }))
    expect(recordText(referral, place).split('\n')).toEqual(expect.arrayContaining([
      'Referral to occupational therapist (308453003)',
      'To Priya Shah, OT, Quillbrook Surgery',
      'Sent 23 Nov 2026 10:44',
      'Group: older and at risk of losing independence',
      'How soon: soon. In touch by 26 Nov 2026',
      'First appointment by 7 Dec 2026',
      'Quillbrook Falls Service phone 01632 960 231',
      'Safety questions asked: none ticked',
      "Patient's words: I want to get in and out of the bath",
      'without being frightened.',
      'Agrees: yes. Contact: phone, message is fine',
      'Dr Ngozi Okafor, GP, 23 Nov 2026',
      'Ref BF-4T7K',
    ]))
  })

  test('names the rules that decided', () => {
    const text = recordText(send(kinds.frail), place)
    for (const rule of ['F-1', 'P-6', 'X15']) expect(text).toContain(`(${rule})`)
  })

  test('of a stop says that nothing is queued, and of a cleared stop who dealt with it', () => {
    const stopped = send(kinds.stop)
    expect(recordText(stopped, place)).toContain('Stopped, nothing queued:')
    expect(recordText(stopped, place)).not.toContain('How soon')
    const cleared = doing(stopped, 'recordStop', { action: 'duty', told: 'yes' }, someone('clinician'))
    expect(recordText(cleared, place).replaceAll('\n', ' ')).toContain('Safety stop S3 dealt with: Dr Ngozi Okafor, 23 Nov 2026 10:44')
  })

  test('says “none ticked” only where somebody ticked it', () => {
    expect(recordText(send(aPatientWho({ gate: undefined })), place)).toContain('Safety questions: not answered')
  })

  test('of any referral keeps the rules of the record', () => {
    for (const { referral } of fc.sample(aHistory, 120)) {
      expect(faults(recordText(referral, place))).toEqual([])
      expect(faults(outcomeText(referral, priya))).toEqual([])
      expect(faults(codedText(referral, priya))).toEqual([])
    }
  })

  test('of any words keeps the rules of the record', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 280 }), (words) => {
      const text = recordText({ ...send(kinds.frail), answers: { ...kinds.frail, words: `I — “can’t”…\t• ${words}` } }, place)
      expect(faults(text)).toEqual([])
    }), { numRuns: 200 })
  })

  test('would be seen to break them', () => {
    const good = recordText(send(kinds.frail), place)
    for (const bad of [good.replace('Ref', '• Ref'), good.replace('\n', '\r\n'), good.replaceAll('\n', ' '), good.replace('Agrees', '“Agrees”'), `x\n${good}`]) {
      expect(faults(bad)).not.toEqual([])
    }
  })

  test('wraps between words, and cuts a word that is longer than a line', () => {
    expect(lines(['a'.repeat(130)])).toBe([60, 60, 10].map((n) => 'a'.repeat(n)).join('\n'))
    expect(lines([null, '', false, undefined, 'b'])).toBe('b')
  })

  test('of an outcome carries the summary, and who wrote it', () => {
    const ended = doing(send(kinds.frail), 'movedAway')
    const text = outcomeText(doing(ended, 'sendSummary', { summary: 'Moved to Leeds.\nNotes sent on.' }), priya)
    expect(text.split('\n')).toEqual(expect.arrayContaining(['Outcome: Closed: moved away', 'Moved to Leeds.', 'Notes sent on.', 'Priya Shah, OT, 23 Nov 2026']))
  })
})
