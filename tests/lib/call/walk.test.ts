import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ends, owners } from '#lib/call/ends'
import { heard } from '#lib/call/heard'
import { callQuestions, questionNames, topics } from '#lib/call/tree'
import { signpostOf, walk, type Call } from '#lib/call/walk'
import { phrases } from '#lib/rules/phrases'
import { stopsIn } from '#lib/rules/triage'
import { everyPath } from '../../support/calls'

const at = { role: 'receptionist', today: '2026-11-23', time: '10:44' } as const
const led = (typed: Parameters<typeof walk>[0]): Call => {
  const call = walk(typed)
  if ('open' in call) throw new Error(`still to answer: ${call.open}`)
  return call
}
const anything = fc.dictionary(fc.constantFrom('about', 'press', 'route', ...questionNames), fc.oneof(fc.constantFrom('yes', 'no', 'not_sure', ...topics.map(({ value }) => value)), fc.string(), fc.array(fc.string())))

describe('words heard', () => {
  test('HZ1, HZ13: any emergency word leads to a stop, whatever else is answered', () => {
    fc.assert(fc.property(fc.constantFrom(...heard), anything, fc.boolean(), (danger, rest, noneToo) => {
      const call = led({ ...rest, heard: noneToo ? ['none_of_these', danger.value] : danger.value })
      expect('stop' in call && call.stop.value).toBe(danger.value)
      expect(stopsIn(call.answers, at)).not.toEqual([])
    }))
  })

  test('hold every phrase of D.2, with what to do, what to say and whom to ring', () => {
    for (const [value, said] of Object.entries(phrases)) {
      const row = heard.find((each) => each.value === value)
      for (const phrase of said) expect(row?.words.toLowerCase(), phrase).toContain(phrase.toLowerCase())
    }
    expect(heard.map(({ value }) => value)).toEqual([...Object.keys(phrases), 'worried'])
    for (const { screen } of heard) expect([screen.say?.length, screen.steps.length, screen.ring.length].every(Boolean)).toBe(true)
  })

  test('are asked first: without an answer to them nothing follows', () => {
    fc.assert(fc.property(anything, (rest) => {
      expect(walk(rest)).toEqual({ open: 'heard' })
    }))
  })
})

describe('every way through the call', () => {
  test('ends in exactly one answer, which has an owner, after at most six questions', () => {
    expect(everyPath.length).toBeGreaterThan(25)
    for (const { typed, end, questions } of everyPath) {
      const call = led(typed)
      expect('end' in call && call.end).toBe(end)
      expect(owners[ends[end].is].length).toBeGreaterThan(0)
      expect(questions).toBeLessThanOrEqual(6)
    }
    expect(new Set(everyPath.map(({ end }) => end))).toEqual(new Set(Object.keys(ends)))
  })

  test('with “not sure” in it ends with a clinician today or our OT, never in waiting and never elsewhere', () => {
    const unsure = everyPath.filter(({ replies }) => replies.includes('not_sure'))
    expect(unsure.length).toBeGreaterThan(8)
    expect(unsure.filter(({ end }) => ends[end].is === 'elsewhere')).toEqual([])
  })

  test('to a clinician today is a stop by the rules, so that it rings; no other is one', () => {
    for (const { typed, end } of everyPath) expect([end, stopsIn(led(typed).answers, at).length > 0]).toEqual([end, ends[end].is === 'clinician'])
  })

  test('is followed from the top: what was chosen in a part since closed does not count', () => {
    fc.assert(fc.property(fc.constantFrom(...everyPath), anything, ({ typed, end }, rest) => {
      const call = led({ ...rest, ...typed })
      expect('end' in call && call.end).toBe(end)
    }))
  })

  test('half way says which question is open', () => {
    expect(walk({ heard: 'none_of_these' })).toEqual({ open: 'about' })
    expect(walk({ heard: 'none_of_these', about: 'home', worse: 'no' })).toEqual({ open: 'onlyKit' })
    expect(walk({ heard: 'none_of_these', about: 'home', worse: 'maybe' })).toEqual({ open: 'worse' })
  })

  test('is counted by where it went and why, and only a service the answer names can be pressed', () => {
    const kit = led({ heard: 'none_of_these', about: 'home', worse: 'no', onlyKit: 'yes', fell: 'no' })
    expect(signpostOf(kit)).toEqual({ route: 'ADULT_SOCIAL_CARE', reason: 'fell:no' })
    expect(signpostOf(kit, 'WHEELCHAIR_SERVICE').route).toBe('WHEELCHAIR_SERVICE')
    expect(signpostOf(kit, 'AMBULANCE_999').route).toBe('ADULT_SOCIAL_CARE')
    expect(signpostOf(led({ heard: 'G9' }))).toEqual({ route: 'SAFEGUARDING', reason: 'heard:G9' })
  })
})

test('every question is reached, and read aloud as a question', () => {
  const asked = new Set(everyPath.flatMap(({ typed }) => Object.keys(typed)))
  expect(questionNames.filter((name) => !asked.has(name))).toEqual([])
  for (const { words } of Object.values(callQuestions)) expect(words).toMatch(/\?/)
})
