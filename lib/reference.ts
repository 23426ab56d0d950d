// No I, L, O or U: nothing is mistaken on the phone, and nothing is spelt by accident.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A referral's reference from random bytes, one letter or digit for each: four bytes make 'BF-4T7K'. */
export const referenceFrom = (bytes: Uint8Array): string =>
  `BF-${Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')}`

/** A reference as somebody typed or heard it: 'bf 4t7k' and '4T7K' are 'BF-4T7K'; undefined when it is none. */
export function readReference(typed: string): string | undefined {
  const letters = typed.slice(0, 40).toUpperCase().replace(/[\s-]/g, '').replace(/^BF(?=.{4})/, '')
  const plain = letters.replace(/O/g, '0').replace(/[IL]/g, '1')
  // Four letters alone may as well be a name.
  const isMeant = /\d/.test(letters) || /^\s*bf/i.test(typed)
  return isMeant && /^[0-9A-HJKMNP-TV-Z]{4}$/.test(plain) ? `BF-${plain}` : undefined
}
