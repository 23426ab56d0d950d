import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest, plain } from './support/counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'best-fit-counts-'))
const said = (what: object) => {
  const file = join(folder, 'said.json')
  writeFileSync(file, JSON.stringify(what))
  return file
}
const vitest = (passed: number, failed: number, files: object[] = []) => said({ numPassedTests: passed, numFailedTests: failed, testResults: files })

test('a step counts every test it says it tried', () => {
  expect(plain(true)).toEqual({ passed: 1, failed: 0 })
  expect(plain(false)).toEqual({ passed: 0, failed: 1 })
  expect(fromVitest(true, vitest(7, 0))).toEqual({ passed: 7, failed: 0 })
  expect(fromVitest(false, vitest(5, 2))).toEqual({ passed: 5, failed: 2 })
  expect(fromPlaywright(false, said({ stats: { expected: 4, unexpected: 1, flaky: 0 } }))).toEqual({ passed: 4, failed: 1 })
})

test('a step that ends badly has failed, whatever it says', () => {
  expect(fromVitest(false, vitest(7, 0))).toEqual({ passed: 7, failed: 1 })
  expect(fromVitest(false, join(folder, 'never-written.json'))).toEqual({ passed: 0, failed: 1 })
  expect(fromPlaywright(false, join(folder, 'never-written.json'))).toEqual({ passed: 0, failed: 1 })
})

test('a step that tried nothing has failed', () => {
  expect(fromVitest(true, vitest(0, 0)).failed).toBe(1)
  expect(fromPlaywright(true, said({ stats: { expected: 0, unexpected: 0, flaky: 0 } })).failed).toBe(1)
})

test('a file that cannot be read has failed', () => {
  expect(fromVitest(false, vitest(7, 0, [{ status: 'failed', assertionResults: [] }]))).toEqual({ passed: 7, failed: 1 })
})

test('one test may pass only when tried again; two have failed', () => {
  expect(fromPlaywright(true, said({ stats: { expected: 3, unexpected: 0, flaky: 1 } }))).toEqual({ passed: 4, failed: 0 })
  expect(fromPlaywright(true, said({ stats: { expected: 3, unexpected: 0, flaky: 2 } }))).toEqual({ passed: 3, failed: 2 })
  expect(fromPlaywright(false, said({ stats: { expected: 3, unexpected: 1, flaky: 1 } }))).toEqual({ passed: 4, failed: 1 })
})
