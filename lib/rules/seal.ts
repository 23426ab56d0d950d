/**
 * A short fingerprint of plain values: the same for the same content, whatever the order of its keys.
 * It tells that something was edited; it is no secret and proves nobody's identity.
 */
export function seal(values: unknown): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const character of sorted(values)) {
    const code = character.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return hex(mixed(a, b)) + hex(mixed(b, a))
}

const sorted = (values: unknown) =>
  JSON.stringify(values, (_key, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1))) : value) ?? ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mixed = (a: number, b: number) => Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0')
