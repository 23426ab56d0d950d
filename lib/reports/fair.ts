import type { Day } from '../day'
import { bandNames } from '../moves/names'
import { safeCounts, smallest, type Shown, type Sum } from '../small-numbers'
import { peopleIn, quantileOf } from '../survival'
import { sumBy, type Cell, type Part } from './part'
import { waitCell, waitsOf, type Waited } from './waits'

/** People who waited alike until somebody spoke to them, by age when they were sent, and sex. */
export type Equal = Omit<Waited, 'week'> & { readonly age: number; readonly sex: string }

const ages = ['Under 25', '25 to 39', '40 to 54', '55 to 64', '65 to 74', '75 to 84', '85 and over', 'Not known'] as const
const from = [0, 25, 40, 55, 65, 75, 85]
const sexes = { female: 'Female', male: 'Male', other: 'Other or not known' } as const
const bands = ['P1_URGENT', 'P2_SOON', 'P3_ROUTINE'] as const

const ageOf = ({ age }: Equal): string => (age < 0 ? 'Not known' : (ages[from.findLastIndex((least) => age >= least)] ?? 'Not known'))
const sexOf = ({ sex }: Equal): string => (sex === 'female' || sex === 'male' ? sexes[sex] : sexes.other)
const soonOf = ({ soon }: Equal): string => bandNames[soon as (typeof bands)[number]] ?? soon
const splits = { age: { of: ageOf, values: ages }, sex: { of: sexOf, values: Object.values(sexes) }, soon: { of: soonOf, values: bands.map((band) => bandNames[band]) } } as const
type Split = keyof typeof splits

/** Whether it is the same for everybody, in parts, as it stands on `today`; small numbers are hidden, and what would tell them (HZ23). */
export function fairParts(rows: readonly Equal[], today: Day): Part[] {
  const shown = safely(rows)
  return [
    table(shown, 'age', 'sex', { id: 'who', heading: 'Who came, by age and sex', say: `Every group of fewer than ${smallest} people is hidden, and others with it from which it could be worked out.` }),
    table(shown, 'age', 'soon', { id: 'soon-age', heading: 'How soon, by age', say: 'How soon the OT was to be in touch with people of each age.' }),
    table(shown, 'sex', 'soon', { id: 'soon-sex', heading: 'How soon, by sex', say: 'How soon the OT was to be in touch with people of each sex.' }),
    waits(rows, 'age', today), waits(rows, 'sex', today),
  ]
}

const pairs: readonly (readonly [Split, Split])[] = [['age', 'sex'], ['age', 'soon'], ['sex', 'soon']]
const cell = (a: Split, x: string, b: Split, y: string) => `${a} ${x}, ${b} ${y}`
const sumOf = (split: Split, value: string) => `all of ${split} ${value}`

/** The counts of all three tables and their sums, hidden together: they share sums, and one would tell of the other. */
function safely(rows: readonly Equal[]): Map<string, Shown> {
  const counts = new Map<string, number>([['all', rows.reduce((sum, { count }) => sum + count, 0)]])
  const sums: Sum[] = []
  for (const split of Object.keys(splits) as Split[]) {
    const { of, values } = splits[split]
    const found = sumBy(rows, of)
    for (const value of values) counts.set(sumOf(split, value), found.get(value) ?? 0)
    sums.push({ whole: 'all', parts: values.map((value) => sumOf(split, value)) })
  }
  for (const [a, b] of pairs) {
    const found = sumBy(rows, (row) => cell(a, splits[a].of(row), b, splits[b].of(row)))
    for (const x of splits[a].values) for (const y of splits[b].values) counts.set(cell(a, x, b, y), found.get(cell(a, x, b, y)) ?? 0)
    for (const x of splits[a].values) sums.push({ whole: sumOf(a, x), parts: splits[b].values.map((y) => cell(a, x, b, y)) })
    for (const y of splits[b].values) sums.push({ whole: sumOf(b, y), parts: splits[a].values.map((x) => cell(a, x, b, y)) })
  }
  return safeCounts(counts, sums)
}

type Words = { readonly id: string; readonly heading: string; readonly say: string }

function table(shown: ReadonlyMap<string, Shown>, a: Split, b: Split, { id, heading, say }: Words): Part {
  const at = (name: string): Cell => shown.get(name) ?? 'Hidden'
  const [down, across] = [splits[a].values, splits[b].values]
  const rows = down.map((x): Cell[] => [x, ...across.map((y) => at(cell(a, x, b, y))), at(sumOf(a, x))])
  return {
    id, heading, sentence: say,
    table: { caption: heading, head: [a === 'age' ? 'Age' : 'Sex', ...across, 'All'], rows: [...rows, ['All', ...across.map((y) => at(sumOf(b, y))), at('all')]] },
  }
}

function waits(rows: readonly Equal[], split: 'age' | 'sex', today: Day): Part {
  const { of, values } = splits[split]
  const found = values.map((value) => {
    const theirs = waitsOf(rows.filter((row) => of(row) === value), today)
    return { value, people: peopleIn(theirs), half: quantileOf(theirs, 0.5), most: quantileOf(theirs, 0.9) }
  })
  const known = found.filter(({ people, half }) => people >= smallest && half).sort((x, y) => (y.half?.wait ?? 0) - (x.half?.wait ?? 0))
  const [longest, shortest] = [known[0], known.at(-1)]
  const heading = split === 'age' ? 'Working days until in touch, by age' : 'Working days until in touch, by sex'
  const same = longest?.half?.wait === shortest?.half?.wait
  return {
    id: `waits-${split}`, heading,
    sentence: longest && shortest && !same ? `Longest for ${longest.value} (half within ${waitCell(longest.half, longest.people)}), shortest for ${shortest.value} (${waitCell(shortest.half, shortest.people)}).` : 'No group that is large enough waits longer than another.',
    note: 'Groups differ in how soon they need somebody, too: look at how soon before calling a difference unfair. People still waiting are counted.',
    table: { caption: heading, head: [split === 'age' ? 'Age' : 'Sex', 'Half within', '9 in 10 within'], rows: found.map(({ value, people, half, most }): Cell[] => [value, waitCell(half, people), waitCell(most, people)]) },
  }
}
