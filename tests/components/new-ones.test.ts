import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { expect, test } from 'vitest'

test('what asks for new ones is at most 1 kB of script on the wire', () => {
  const source = readFileSync(new URL('../../components/referral/new-ones.tsx', import.meta.url), 'utf8')
  const { outputText } = ts.transpileModule(source, { compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2023, removeComments: true } })
  const size = gzipSync(outputText).length
  console.log(`asking for new ones: ${size} bytes of script (gzip, names not yet shortened)`)
  expect(size).toBeLessThanOrEqual(1024)
})
