/** What a point of an XmR chart shows: no more than chance (`usual`), or a change that chance does not explain. */
export type Signal = 'outside' | 'side' | 'trend' | 'near'
export type XmrPoint = { readonly value: number; readonly signals: readonly Signal[]; readonly side: Side }
export type Side = -1 | 0 | 1

/** A series with what to expect of it. The limits are null while there are too few points to say. */
export type Xmr = {
  readonly points: readonly XmrPoint[]
  readonly mean: number
  readonly limits: { readonly lower: number; readonly upper: number } | null
}

/** Fewer points than this say nothing of what to expect. */
export const fewestPoints = 12
const [wide, screenAbove, run] = [2.66, 3.267, 7]
const tiny = 1e-9

type Near = { readonly lower: number; readonly upper: number }
type Option = { readonly screened?: boolean; readonly floor?: number; readonly fewest?: number }

/**
 * An XmR chart by the rules of Making Data Count, as NHS-R's NHSRplotthedots has them: limits at the mean ± 2.66 mean moving
 * ranges, without moving ranges above 3.267 of their mean (`screened`, the default); a point outside, 7 on one side of
 * the mean, 7 rising or falling, and 2 of 3 beyond two thirds of the way are no chance. Every point of a run is marked.
 */
export function xmrOf(values: readonly number[], { screened = true, floor = -Infinity, fewest = fewestPoints }: Option = {}): Xmr {
  const mean = meanOf(values)
  const reach = wide * rangeOf(values, screened)
  const sides = values.map((value) => sideOf(value - mean))
  if (values.length < fewest) return { mean, limits: null, points: values.map((value, at) => ({ value, side: sides[at] ?? 0, signals: [] })) }
  const limits = { lower: Math.max(mean - reach, floor), upper: mean + reach }
  const near = { lower: mean - (reach * 2) / 3, upper: mean + (reach * 2) / 3 }
  const found: Record<Signal, readonly boolean[]> = {
    outside: values.map((value) => beyond(value, { lower: mean - reach, upper: mean + reach })),
    side: inRun(sides),
    trend: inTrend(values),
    near: twoOfThree(values, sides, near),
  }
  const signalsAt = (at: number) => (Object.keys(found) as Signal[]).filter((name) => found[name][at])
  return { mean, limits, points: values.map((value, at) => ({ value, side: sides[at] ?? 0, signals: signalsAt(at) })) }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
const sideOf = (above: number): Side => (Math.abs(above) < tiny ? 0 : (Math.sign(above) as Side))
const beyond = (value: number, { lower, upper }: Near) => value < lower - tiny || value > upper + tiny

/** The mean moving range; screened, without those no neighbours have by chance. */
function rangeOf(values: readonly number[], screened: boolean): number {
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)))
  const mean = meanOf(ranges)
  return screened ? meanOf(ranges.filter((range) => range <= screenAbove * mean)) : mean
}

/** Every point of a stretch of 7 or more on one side of the mean. A point on it belongs to neither, and ends the stretch. */
function inRun(sides: readonly Side[]): boolean[] {
  return marked(sides.length, run, (from, to) => sides[from] !== 0 && sides.slice(from, to).every((side) => side === sides[from]))
}

/** Every point of 7 or more that only rise, or only fall. */
function inTrend(values: readonly number[]): boolean[] {
  const steps = values.slice(1).map((value, at) => sideOf(value - (values[at] ?? value)))
  return marked(values.length, run, (from, to) => steps[from] !== 0 && steps.slice(from, to - 1).every((step) => step === steps[from]))
}

/** The points beyond the near limits, where 2 of 3 in a row are, and all 3 on one side of the mean. */
function twoOfThree(values: readonly number[], sides: readonly Side[], near: Near): boolean[] {
  const far = values.map((value) => beyond(value, near))
  const one = marked(values.length, 3, (from, to) =>
    sides[from] !== 0 && sides.slice(from, to).every((side) => side === sides[from]) && far.slice(from, to).filter(Boolean).length >= 2)
  return one.map((within, at) => within && Boolean(far[at]))
}

/** Which points lie in some window of so many for which this holds. */
function marked(length: number, size: number, holds: (from: number, to: number) => boolean): boolean[] {
  const marks = Array.from({ length }, () => false)
  for (let from = 0; from + size <= length; from += 1) {
    if (holds(from, from + size)) marks.fill(true, from, from + size)
  }
  return marks
}
