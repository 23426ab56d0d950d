import { describe, expect, test } from 'vitest'
import { cohortPages, notForWords } from '#lib/site/cohorts'
import { asked, emergency, groups, steps, today, together } from '#lib/site/home'
import { elsewhere } from '#lib/site/not-for'
import { cohortSlugs, sitePages } from '#lib/site/pages'
import type { Said } from '#lib/site/part'
import { readingAge, tooLong } from '../../support/reading-age'

const said = (all: readonly Said[]) => all.flatMap(({ heading, words }) => [heading, words])
const head = (path: keyof typeof sitePages) => [sitePages[path].heading, sitePages[path].lead]

/** Every word of each page for patients. */
const pages: Record<string, readonly string[]> = {
  '/': [...head('/'), ...said(groups), ...together, ...said(steps), ...said(asked), ...emergency, ...today],
  ...Object.fromEntries(Object.entries(cohortSlugs).map(([slug, cohort]) => {
    const { who, help, good } = cohortPages[cohort]
    return [`/cohorts/${slug}`, [...head(`/cohorts/${slug}` as '/cohorts/work'), ...who, ...help, notForWords, ...elsewhere(cohort).flatMap((row) => [row.who, ...row.where]), ...good]]
  })),
}

describe('a page for patients can be read at 9', () => {
  test.each(Object.entries(pages))('%s', (path, texts) => {
    const age = readingAge(texts)
    console.log(`${path}: reading age ${age.toFixed(1)}`)
    expect(age).toBeLessThanOrEqual(9)
    expect(tooLong(texts)).toEqual([])
  })
})

test('hard words and long sentences would be noticed', () => {
  expect(readingAge(['The multidisciplinary team will undertake a comprehensive functional assessment of your occupational performance in order to facilitate independence.'])).toBeGreaterThan(20)
  expect(readingAge(['The cat sat on the mat.'])).toBeLessThan(5)
  expect(tooLong(['one two three four five six seven eight nine ten one two three four five six seven eight nine ten one'])).toHaveLength(1)
})
