import { describe, expect, test } from 'vitest'
import { gateWords, ruleParts } from '#lib/rule-parts'
import { holdClock } from '#lib/rules/hold-clock'
import { phrases } from '#lib/rules/phrases'
import { settings } from '#lib/rules/settings'
import { settingLines, settingWords } from '#lib/rules/settings-words'
import { tables } from '#lib/rules/steps'

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
