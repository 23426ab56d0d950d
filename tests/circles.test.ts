import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, type Source } from './support/house/source'

const endings = ['', '.ts', '.tsx', '.js']

/** The files this one imports, types among them. */
function imports({ path, text }: Source, all: ReadonlySet<string>): string[] {
  const named = [...text.matchAll(/\bfrom '([#.][^']+)'/g)].map(([, name = '']) => (name.startsWith('#') ? name.slice(1) : posix.join(posix.dirname(path), name)))
  return named.flatMap((name) => endings.map((ending) => name + ending).filter((file) => all.has(file)).slice(0, 1))
}

/** Each file that can be reached again from itself, with the way back to it. */
function circles(sources: readonly Source[]): string[] {
  const all = new Set(sources.map(({ path }) => path))
  const to = new Map(sources.map((source) => [source.path, imports(source, all)]))
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')]
    if (done.has(path)) return []
    const found = (to.get(path) ?? []).flatMap((next) => walk(next, [...way, path]))
    done.add(path)
    return found
  }
  return [...all].flatMap((path) => walk(path, []))
}

describe('imports point one way', () => {
  test('and never back to where they came from', () => {
    expect(circles(files(['app', 'components', 'db', 'lib']))).toEqual([])
  })
  test('or it would be noticed', () => {
    const planted = [{ path: 'lib/due.ts', text: "import { day } from './day'" }, { path: 'lib/day.ts', text: "import type { Due } from '#lib/due'" }]
    expect(circles(planted)).toEqual(['lib/due.ts → lib/day.ts → lib/due.ts'])
  })
})
