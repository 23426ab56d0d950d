import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foundFactTable, type FoundFacts } from '#lib/rules/fact-table'
import { fired } from '#lib/rules/row'
import { tables } from '#lib/rules/steps'
import { conditionOf, engineFor, firedByEngine, firedByTables } from '../../../app/_server/bench/engine'
import { aForm, aMoment } from '../../lib/rules/forms'

const anyFacts = fc.record(Object.fromEntries(Object.entries(foundFactTable).map(([fact, { values }]) => [fact, fc.constantFrom(...values)]))) as unknown as fc.Arbitrary<FoundFacts>
const seen = { seed: 20261123, numRuns: 100 }

test('a condition is translated word for word', () => {
  expect(conditionOf<{ a: string; b: string }>({ every: [{ a: ['1', '2'] }, [{ b: 'x' }, { b: 'y' }]] })).toEqual({
    all: [
      { all: [{ fact: 'a', operator: 'in', value: ['1', '2'] }] },
      { any: [{ all: [{ fact: 'b', operator: 'equal', value: 'x' }] }, { all: [{ fact: 'b', operator: 'equal', value: 'y' }] }] },
    ],
  })
})

describe('json-rules-engine fires the same rows on whatever facts', () => {
  test.each(Object.entries(tables))('%s', async (_, rows) => {
    const theirs = engineFor<FoundFacts, (typeof rows)[number]>(rows)
    await fc.assert(fc.asyncProperty(anyFacts, async (facts) => {
      expect(await theirs(facts)).toEqual(fired<FoundFacts, (typeof rows)[number]>(rows, facts))
    }), seen)
  })
})

test('json-rules-engine fires the same rules on whole forms', async () => {
  const all = new Set<string>()
  await fc.assert(fc.asyncProperty(aForm, aMoment, async (answers, at) => {
    const ours = firedByTables(answers, at)
    expect(await firedByEngine(answers, at)).toEqual(ours)
    for (const id of ours) all.add(id)
  }), { ...seen, numRuns: 500 })
  expect(all.size).toBeGreaterThan(80)
})
