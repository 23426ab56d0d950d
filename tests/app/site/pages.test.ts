import { expect, test } from 'vitest'
import { doors } from '#lib/doors'
import { sitePages, sitePaths, type SitePage } from '#lib/site/pages'
import { openPaths } from '../../../app/_server/guard/open.js'

test('the guard draws every public page, and no other', () => {
  expect([...openPaths].sort()).toEqual([...sitePaths].sort())
})

test('every public page has a door for anyone', () => {
  for (const path of sitePaths) expect([path, doors[path.replace(/^\/cohorts\/.*/, '/cohorts/[cohort]')]?.roles]).toEqual([path, 'anyone'])
})

test('every public page says in a search what it is, in words of its own', () => {
  const all: SitePage[] = Object.values(sitePages)
  expect(new Set(all.map(({ description }) => description)).size).toBe(all.length)
  expect(new Set(all.map(({ heading }) => heading)).size).toBe(all.length)
  for (const { description } of all) expect(description.length, description).toBeLessThanOrEqual(160)
  for (const { description } of all) expect(description.length, description).toBeGreaterThanOrEqual(50)
})
