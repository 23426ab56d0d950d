import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AcceptedPlugin } from 'postcss'
import { compileAsync } from 'sass'
import { beforeAll, describe, expect, test } from 'vitest'

type Listed = AcceptedPlugin | [name: string, options: object]

let all = ''
let kept = ''

beforeAll(async () => {
  all = (await compileAsync('app/globals.scss', { loadPaths: ['node_modules'] })).css
  const { default: settings } = (await import(`${process.cwd()}/postcss.config.mjs`)) as { default: { plugins: Listed[] } }
  const plugins = await Promise.all(settings.plugins.map(load))
  kept = (await postcss(plugins).process(all, { from: undefined })).css
}, 60_000)

async function load(listed: Listed): Promise<AcceptedPlugin> {
  if (!Array.isArray(listed)) return listed
  const [name, options] = listed
  const { default: plugin } = (await import(name)) as { default: (options: object) => AcceptedPlugin }
  return plugin(options)
}

/** Every class of our own that the markup names, with the file that names it. The design system's are held by the golden tests. */
function named(folder: string): [string, string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  return files.flatMap((file) => {
    const words = readFileSync(join(folder, file), 'utf8').match(/(?<=['"` ])bf-[a-z][\w-]*(?=['"` ])/g) ?? []
    return words.map((word): [string, string] => [word, file])
  })
}

const rule = (word: string) => new RegExp(`\\.${word}(?![\\w-])`)

describe('the style sheet', () => {
  test('has every class the components name', () => {
    expect(named('components').length).toBeGreaterThan(50)
    expect(named('components').filter(([word]) => !rule(word).test(all))).toEqual([])
  })

  test('keeps them when what nobody names is dropped', () => {
    expect(named('components').filter(([word]) => !rule(word).test(kept))).toEqual([])
    expect(kept.length).toBeLessThan(all.length / 2)
  })

  test('asks nobody else for anything, and for no licensed typeface', () => {
    expect(kept).not.toMatch(/url\((?!["']?data:)|@import|@font-face|frutiger|assets\.nhs\.uk/i)
    expect(kept).toMatch(/font-family: arial, sans-serif/)
  })

  test('has nothing Turbopack cannot parse', () => {
    expect(all).toMatch(/@container [a-z-]+ \{/)
    expect(kept).not.toMatch(/@container [a-z-]+ \{|\\0/)
  })

  test('folds only where the browser can unfold', () => {
    const outside = kept.replace(/@supports selector\(:has\(\*\)\) \{[\s\S]*?\n\}/, '')
    expect(kept).toContain('@supports selector(:has(*))')
    expect(outside).not.toMatch(/\.bf-(opened|efi|talk|rest)[^{]*\{[^}]*display: none/)
  })
})
