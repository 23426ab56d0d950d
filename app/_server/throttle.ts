const minute = 60_000
/** Wrong passwords in a row → how long nobody may try (R AN-7). */
const waits: readonly (readonly [failures: number, wait: number])[] = [[20, 60 * minute], [10, 15 * minute], [5, minute]]
/** From here on it opens again only when nobody has tried for a day (`dropOldCounters`). */
const ceiling = 100

/** Until when an account is shut, after so many wrong passwords in a row, the last of them at `at`; 0 when it is not. */
export const shutUntil = (failures: number, at: number): number => {
  if (failures >= ceiling) return Number.MAX_SAFE_INTEGER
  const wait = waits.find(([from]) => failures >= from)?.[1]
  return wait ? at + wait : 0
}

/** Up to which try in all a crowd may go that comes at once, before the account is shut. */
export const roomAfter = (failures: number): number => waits.map(([from]) => from).reverse().find((from) => failures < from) ?? failures + 1
