import { setTimeout as pause } from 'node:timers/promises'
import { faultOf, mayPass } from './fault'

const longest = 3_000

/** Tries until it succeeds, for up to three seconds, when what failed may pass; other failures come out at once, as a `Fault`. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const end = performance.now() + longest
  for (let step = 20; ; step = Math.min(step * 2, 400)) {
    try {
      return await attempt()
    } catch (thrown) {
      const fault = faultOf(thrown)
      const wait = step * (0.5 + Math.random())
      if (!mayPass(fault) || performance.now() + wait > end) throw fault
      await pause(wait)
    }
  }
}
