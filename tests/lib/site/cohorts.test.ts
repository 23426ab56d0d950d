import { describe, expect, test } from 'vitest'
import { kinds } from '#lib/rules/kinds'
import { settings } from '#lib/rules/settings'
import { signposts } from '#lib/rules/signposts'
import type { Cohort } from '#lib/rules/verdict'
import { cohortPages } from '#lib/site/cohorts'
import { elsewhere, kindsFor } from '#lib/site/not-for'
import { plainRoutes } from '#lib/site/routes'

const cohorts = Object.keys(cohortPages) as Cohort[]
const taking = (palliative: boolean, care_home: boolean) => ({ ...settings, accept: { ...settings.accept, palliative, care_home } })
/** A practice that takes nobody at the end of life and nobody in a care home, so that every rule applies. */
const strict = taking(false, false)

describe.each(cohorts)('the page of %s', (cohort) => {
  test('names every rule that takes somebody out of the group, and everybody’s limit of age', () => {
    const named: string[] = cohortPages[cohort].notFor.flatMap(({ rule }) => rule)
    const removing = signposts.filter(({ removes }) => removes === cohort).map(({ id }) => id)
    expect(removing.length).toBeGreaterThan(0)
    expect([...new Set(['X1', ...removing])].filter((id) => !named.includes(id))).toEqual([])
  })

  test('sends everybody it is not for somewhere, in plain words', () => {
    for (const not of cohortPages[cohort].notFor) {
      const found = kindsFor(not, cohort, strict)
      expect([not.who, found.length > 0]).toEqual([not.who, true])
      expect([not.who, found.filter((kind) => !plainRoutes[kind])]).toEqual([not.who, []])
    }
    expect(elsewhere(cohort, strict)).toHaveLength(cohortPages[cohort].notFor.length)
  })
})

test('where somebody goes instead is where the rules send them', () => {
  const whereOf = (cohort: Cohort, rule: string, only?: string) =>
    cohortPages[cohort].notFor.filter((not) => not.rule === rule && not.only === only).flatMap((not) => kindsFor(not, cohort, strict)).map((kind) => kinds[kind].name)
  expect(whereOf('FRAIL', 'X11', 'wheelchair')).toEqual(['Wheelchair service'])
  expect(whereOf('FRAIL', 'X12')).toEqual(['Palliative care team', 'District nurses'])
  expect(whereOf('WORK', 'X4')).toEqual(['The team treating them'])
  expect(whereOf('MENTAL', 'X8')).toEqual(['Community mental health team', 'Mental health crisis team'])
  expect(whereOf('MENTAL', 'X9')).toEqual(['NHS Talking Therapies'])
})

test('a practice’s settings say whether care homes and the end of life are for somebody else', () => {
  const who = (palliative: boolean, careHome: boolean) => elsewhere('FRAIL', taking(palliative, careHome)).map((row) => row.who)
  expect(who(false, false)).toContain('You live in a care home')
  expect(who(false, true)).not.toContain('You live in a care home')
  expect(who(false, true)).toContain('You are very ill, and near the end of life')
  expect(who(true, true)).not.toContain('You are very ill, and near the end of life')
})
