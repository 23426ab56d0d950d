const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2]

/** The check digit of nine digits by modulus 11, or undefined where none fits (the remainder is 10). */
const checkDigit = (nine: string) => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(nine[at]), 0)
  const digit = (11 - (sum % 11)) % 11
  return digit === 10 ? undefined : digit
}

/** The nth NHS number of the range kept for tests (999 …): valid, and nobody's. Ends with an Error beyond a million. */
export const testNhsNumber = (nth: number): string => {
  for (let tried = 0, nine = 999_000_000; nine < 1_000_000_000; nine += 1) {
    const digit = checkDigit(String(nine))
    if (digit !== undefined && tried++ === nth) return `${nine}${digit}`
  }
  throw new Error('out of test numbers')
}
