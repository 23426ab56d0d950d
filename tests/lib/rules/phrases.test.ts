import { describe, expect, test } from 'vitest'
import { freeText, phrases, phrasesIn } from '#lib/rules/phrases'
import { screenOf } from '#lib/rules/stop-screens'
import { stopsIn, triage } from '#lib/rules/triage'
import { aPatient, clinician, reception, sorted } from './cases'

const all = Object.values(phrases).flat()
const stopsFor = (words: string) => sorted(40, { words }).stops.map(({ rule }) => rule)

describe('each phrase of D.2', () => {
  test.each(all)('“%s” in free text stops, and is shown', (phrase) => {
    for (const field of freeText) {
      const verdict = triage(aPatient(40, { [field]: `They said: ${phrase}.` }), clinician)
      expect(verdict).toMatchObject({ disposition: 'stop', band: 'P0_STOP', stops: [{ rule: 'S13', words: [phrase] }] })
    }
  })

  test.each(Object.keys(screenOf))('%s ticked in the gate stops, for a clinician and for reception', (danger) => {
    for (const at of [clinician, reception]) {
      expect(triage(aPatient(40, { gate: [danger as 'G1'], safetyTalk: undefined }), at).disposition).toBe('stop')
    }
  })

  test('counts in any case, with any apostrophe or none, spelled out, and across a line or a hyphen', () => {
    const same = ['He CAN’T BREATHE', "he can't breathe", 'he cant breathe', 'he can‘t  breathe', 'he cannot breathe', 'he can´t\nbreathe', 'off-legs', 'DON’T want to be here', 'do not want to be here']
    expect(same.filter((words) => stopsFor(words).length === 0)).toEqual([])
  })

  test('counts as whole words only', () => {
    expect(['unfitting', 'offlegs', 'reblacked out'].flatMap(stopsFor)).toEqual([])
  })

  test('is found across a comma, a bracket or a quotation mark', () => {
    const same = ['Fell, and hit head on Tuesday', 'on blood thinners, and fell', 'nobody can look after him (tonight)', 'he “can’t” breathe']
    expect(same.filter((words) => stopsFor(words).length === 0)).toEqual([])
  })

  test('is not looked for across the end of a sentence', () => {
    expect(stopsFor('He is better off. Dead batteries in the alarm.')).toEqual([])
  })

  test('is found among much else, and every one is shown', () => {
    const [stop] = stopsIn({ words: 'She was knocked out, then hearing voices' }, clinician)
    expect(stop?.words).toEqual(['knocked out', 'hearing voices'])
  })

  test('gives way to the gate: what is ticked there stops by itself', () => {
    expect(sorted(40, { gate: ['G4'], words: 'he blacked out' }).stops.map(({ rule }) => rule)).toEqual(['S4'])
  })
})

describe('“fitting”', () => {
  test.each(['he is fitting', 'she was fitting again', 'Fitting', 'found him fitting', 'my son is fitting now', 'keeps fitting and shaking'])('stops: %s', (words) => {
    expect(stopsFor(words)).toEqual(['S13'])
  })

  test.each([
    'help fitting a rail', 'he was fitting kitchens until his back went', 'needs a rail fitting', 'a new light fitting', 'ill-fitting shoes',
    'waiting for a wheelchair fitting', 'her fitting for the chair is next week', 'a more fitting job',
  ])('does not stop: %s', (words) => {
    expect(stopsFor(words)).toEqual([])
  })
})

test('a phrase that ends in “…” is for listening, not for scanning', () => {
  expect(stopsFor('I’m not allowed to drive')).toEqual([])
})

test('very long text is scanned at once', () => {
  const before = performance.now()
  expect(phrasesIn({ words: 'can’t stand on '.repeat(20_000) })).toEqual([])
  expect(performance.now() - before).toBeLessThan(2000)
})
