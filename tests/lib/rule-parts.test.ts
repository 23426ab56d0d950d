import { describe, expect, test } from 'vitest'
import { gateWords, ruleParts } from '#lib/rule-parts'
import { clearingLines, screenLines } from '#lib/rule-screens'
import { holdClock } from '#lib/rules/hold-clock'
import { phrases } from '#lib/rules/phrases'
import { settings } from '#lib/rules/settings'
import { settingLines, settingWords } from '#lib/rules/settings-words'
import { tables } from '#lib/rules/steps'
import { stopScreens } from '#lib/rules/stop-screens'
import { stopIds } from '#lib/rules/verdict'

const lines = ruleParts.flatMap(({ rows }) => rows)

describe('the rules as they are read', () => {
  test('are all rules that are run, each row once', () => {
    const run = [...Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)), ...holdClock.map(({ id }) => id)]
    expect(lines.map(({ id }) => id).sort()).toEqual(run.sort())
  })

  test('say when, then and because of each', () => {
    for (const { id, when, then, because } of lines) {
      expect([id, when.all.length + when.anyOf.length > 0, then.length > 0, because.length > 3]).toEqual([id, true, true, true])
      for (const any of when.anyOf) expect([id, any.length > 1]).toEqual([id, true])
    }
  })

  test('leave no name of the code in a sentence', () => {
    const said = lines.flatMap(({ when, then, because }) => [...when.all, ...when.anyOf.flat(), ...then, because])
    for (const words of said) expect(words).not.toMatch(/[a-z]_[a-z]|[a-z][A-Z]{1}[a-z]+[A-Z]|undefined|\[object|[{}]/)
  })

  test('name every word of danger', () => {
    for (const words of Object.values(phrases).flat()) expect(gateWords.flat().join()).toContain(`“${words}”`)
  })
})

test('every setting has its words, and no words are left of a setting that is gone', () => {
  const shown = settingLines(settings)
  expect(shown.map(({ path }) => path).sort()).toEqual(Object.keys(settingWords).sort())
  expect(shown).toContainEqual({ path: 'ot_certifies_fit_notes', words: 'An OT here may issue fit notes', value: 'No' })
  expect(shown).toContainEqual({ path: 'cfs.core', words: 'Frailty scores that fit by themselves', value: '5, 6' })
})

describe('what a stop says, as it is read', () => {
  test('is there for every stop: to a clinician, to reception, and what clears it', () => {
    for (const lines of [screenLines('clinician'), screenLines('receptionist'), clearingLines]) expect(lines.map(([id]) => id)).toEqual(expect.arrayContaining([...stopIds]))
    for (const id of stopIds) {
      const { clinician, receptionist } = stopScreens[id]
      for (const step of clinician.steps) expect(screenLines('clinician').find(([each]) => each === id)?.[1]).toContain(step)
      expect(screenLines('receptionist').find(([each]) => each === id)?.[1]).toContain(receptionist.say ?? receptionist.heading)
    }
  })
})
