/** How many waited so long: those for whom it came to an end (`met`), and those who were last seen still waiting (`left`). */
export type Waits = readonly { readonly wait: number; readonly met: number; readonly left: number }[]

/** A wait that so many of a hundred do not exceed; `more` when so many have not been met yet: then it is longer than `wait`. */
export type Quantile = { readonly wait: number; readonly more: boolean }

// Halves that are thirds and quarters multiplied are not quite a half.
const tiny = 1e-9

/**
 * The share still waiting after each wait at which somebody was met (Kaplan and Meier): whoever still waits is counted as
 * waiting for as long as they have, so that a queue nobody is seen from never looks short. Somebody last seen waiting at a
 * wait was still there when others were met at it.
 */
export function stillWaiting(waits: Waits): { readonly wait: number; readonly share: number }[] {
  const steps: { wait: number; share: number }[] = []
  const inOrder = together(waits)
  let there = inOrder.reduce((sum, { met, left }) => sum + met + left, 0)
  let share = 1
  for (const { wait, met, left } of inOrder) {
    if (met > 0) steps.push({ wait, share: (share *= 1 - met / there) })
    there -= met + left
  }
  return steps
}

/** The wait within which this share of people are met: 0.5 for the median. Null when nobody was sent. */
export function quantileOf(waits: Waits, share: number): Quantile | null {
  const longest = waits.reduce((most, { wait, met, left }) => (met + left > 0 ? Math.max(most, wait) : most), -1)
  if (longest < 0) return null
  const reached = stillWaiting(waits).find((step) => step.share <= 1 - share + tiny)
  return reached ? { wait: reached.wait, more: false } : { wait: longest, more: true }
}

/** How many people these waits are of. */
export const peopleIn = (waits: Waits): number => waits.reduce((sum, { met, left }) => sum + met + left, 0)

/** One line for each wait, the shortest first. */
function together(waits: Waits): { wait: number; met: number; left: number }[] {
  const lines = new Map<number, { wait: number; met: number; left: number }>()
  for (const { wait, met, left } of waits) {
    const line = lines.get(wait) ?? { wait, met: 0, left: 0 }
    lines.set(wait, { wait, met: line.met + met, left: line.left + left })
  }
  return [...lines.values()].sort((a, b) => a.wait - b.wait)
}
