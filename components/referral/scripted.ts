import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while the page stands without script, true once it runs: what needs script is drawn hidden and then shown. */
export function useScript(): boolean {
  return useSyncExternalStore(never, () => true, () => false)
}
