// Bounded everything: so many at once, so many waiting, and nobody waits long (R AV-1).

/**
 * A waiting line. `take` resolves to true when it is this caller's turn, to false when the line is full or
 * patience has run out; whoever got a turn must `leave` exactly once.
 * @param {{ atOnce: number, waiting: number, patience: number }} limits
 */
export function turns({ atOnce, waiting, patience }) {
  let busy = 0
  /** @type {Set<(turn: boolean) => void>} */
  const line = new Set()

  const take = async () => {
    if (busy >= atOnce) return line.size < waiting && wait()
    busy += 1
    return true
  }

  /** @returns {Promise<boolean>} */
  const wait = () =>
    new Promise((resolve) => {
      const told = (/** @type {boolean} */ turn) => {
        clearTimeout(timer)
        line.delete(told)
        resolve(turn)
      }
      const timer = setTimeout(told, patience, false)
      line.add(told)
    })

  const leave = () => {
    const [next] = line
    if (next) next(true)
    else busy -= 1
  }

  return { take, leave, busy: () => busy, waiting: () => line.size }
}
