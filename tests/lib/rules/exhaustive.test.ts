import { describe, expect, test, vi } from 'vitest'
import { foundFactTable } from '#lib/rules/fact-table'
import { fired, isAny, isEvery, type When } from '#lib/rules/row'
import { tables } from '#lib/rules/steps'
import { bands } from '#lib/rules/verdict'

// Enough for a machine that does much else at once.
vi.setConfig({ testTimeout: 60_000 })

type Facts = Readonly<Record<string, string>>
type AnyRow = {
  readonly id: string
  readonly when: When<Facts>
  readonly because: string
  readonly cohort?: string
  readonly removes?: string
  readonly of?: string
  readonly band?: string
  readonly ends?: true
  readonly otherwise?: true
  readonly routes?: readonly { readonly kind: string; readonly what?: string }[]
  readonly tasks?: readonly { readonly what: string }[]
  readonly flags?: readonly string[]
}
type Group = { readonly outcome: string; readonly rows: readonly AnyRow[] }

const most = 1_000_000
const table = (name: keyof typeof tables) => tables[name] as unknown as readonly AnyRow[]

/** What a row leads to, each thing by itself: no two of them can touch each other, for every law is a union or a minimum. */
function outcomesOf({ id, because, routes = [], tasks = [], flags = [], removes, ends, cohort, of, band }: AnyRow): readonly string[] {
  const named = [
    ...routes.map(({ kind, what = '' }) => `route ${kind} ${what}`),
    ...tasks.map(({ what }) => `task ${what}`),
    ...flags.map((flag) => `flag ${flag} for ${cohort ?? 'all'}`),
    ...(removes ? [`removes ${removes}`] : []),
    ...(ends ? ['ends'] : []),
    ...(cohort ? [`cohort ${cohort}`] : []),
    ...(band ? [`band of ${of ?? 'all'}`] : []),
  ]
  return named.length > 0 ? named : [`says ${id} ${because}`]
}

function groupsOf(rows: readonly AnyRow[]): readonly Group[] {
  const outcomes = [...new Set(rows.flatMap(outcomesOf))]
  return outcomes.map((outcome) => ({ outcome, rows: rows.filter((row) => outcomesOf(row).includes(outcome)) }))
}

/** Every list of values a condition has for each fact. */
function leaves(when: When<Facts>): readonly (readonly [string, readonly string[]])[] {
  if (isAny(when)) return when.flatMap(leaves)
  if (isEvery(when)) return when.every.flatMap(leaves)
  return Object.entries(when).map(([fact, values]) => [fact, [values].flat() as readonly string[]])
}

/** The facts a group asks about, each with one value of every kind that its rows tell apart. */
function axes({ rows }: Group): readonly (readonly [string, readonly string[]])[] {
  const asked = rows.flatMap(({ when }) => leaves(when))
  return [...new Set(asked.map(([fact]) => fact))].map((fact) => {
    const lists = asked.filter(([name]) => name === fact).map(([, values]) => values)
    const alike = (value: string) => lists.map((values) => values.includes(value)).join()
    const values: readonly string[] = foundFactTable[fact as keyof typeof foundFactTable].values
    return [fact, values.filter((value, n) => values.findIndex((other) => alike(other) === alike(value)) === n)]
  })
}

function* cases(group: Group): Generator<Facts> {
  const all = axes(group)
  const at = all.map(() => 0)
  for (;;) {
    yield Object.fromEntries(all.map(([fact, values], n) => [fact, values[at[n] ?? 0] ?? '']))
    let n = 0
    while (n < all.length && (at[n] = (at[n] ?? 0) + 1) === all[n]?.[1].length) at[n++] = 0
    if (n === all.length) return
  }
}

const size = (group: Group) => axes(group).reduce((product, [, values]) => product * values.length, 1)

/** The outcome by its law: for a band the earliest, for everything else whether any row leads there. */
function outcomeOf(rows: readonly AnyRow[], outcome: string): string {
  if (!outcome.startsWith('band')) return String(rows.length > 0)
  const own = rows.filter(({ otherwise }) => !otherwise)
  const decided = own.length > 0 ? own : rows
  return bands.find((band) => decided.some((row) => row.band === band)) ?? 'none'
}

/** The rows of the group that fire nowhere, and those without which no case comes out differently. */
function tried(group: Group) {
  const [fires, decides] = [new Set<AnyRow>(), new Set<AnyRow>()]
  for (const facts of cases(group)) {
    const rows = fired(group.rows, facts)
    const outcome = outcomeOf(rows, group.outcome)
    for (const row of rows) {
      fires.add(row)
      if (!decides.has(row) && outcomeOf(rows.filter((other) => other !== row), group.outcome) !== outcome) decides.add(row)
    }
  }
  return { fires, decides }
}

const names = Object.keys(tables) as (keyof typeof tables)[]
const sizes = names.flatMap((name) => groupsOf(table(name)).map((group) => ({ name, group, cases: size(group) })))

describe('every step, tried over all the facts its rows mention', () => {
  test(`has groups of at most ${most} cases`, () => {
    const largest = sizes.reduce((a, b) => (b.cases > a.cases ? b : a))
    console.log(`${sizes.length} groups, ${sizes.reduce((sum, { cases: n }) => sum + n, 0)} cases; the largest is ${largest.name}, “${largest.group.outcome}”, with ${largest.cases}`)
    expect(sizes.filter(({ cases: n }) => n > most)).toEqual([])
  })

  for (const name of names) {
    test(`${name}: no rule is dead, and every rule decides some case alone`, () => {
      const results = groupsOf(table(name)).map(tried)
      const idle = table(name).filter((row) => !results.some(({ fires }) => fires.has(row)))
      const needless = table(name).filter((row) => !results.some(({ decides }) => decides.has(row)))
      expect(idle.map(({ id }) => id)).toEqual([])
      expect(needless.map(({ id, because }) => `${id} ${because}`)).toEqual([])
    })
  }
})
