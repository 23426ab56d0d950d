import type { Problem } from './questions/ask'

/** What a text that may name nobody must not hold, and what its field says (F.8): of a patient only the reference is written. */
const details: readonly (readonly [RegExp, string])[] = [
  [/(?:\d[\s-]?){9}\d/, 'Leave out NHS and phone numbers: write the reference only'],
  [/\b(?:mr|mrs|miss|ms|mx|master)\b\.?\s+\p{L}/iu, 'Leave out the patient’s name: write the reference only'],
  [/\b(?:d\.?o\.?b\b|date of birth|born on)/i, 'Leave out the date of birth: write the reference only'],
  [/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/i, 'Leave out the postcode: write the reference only'],
]

/** What a field says when a word in it is the name of a patient of the practice. */
export const nameFound = 'A word here is the name of a patient of this practice. Write the reference only, or a word that is no name in small letters'

/** What is wrong with these texts, each of which may say nothing of a patient but the reference; each by its field. */
export const patientDetails = (texts: Readonly<Record<string, string | undefined>>): readonly Problem[] =>
  Object.entries(texts).flatMap(([field, text = '']) => {
    const found = details.find(([pattern]) => pattern.test(text))
    return found ? [{ field, message: found[1] }] : []
  })

/** What may be a name in a text: each word with a capital, and any two words that stand side by side, as they are searched. */
export type Possible = { readonly words: readonly string[]; readonly pairs: readonly string[] }
const most = 150

/** The possible names in a text, without those of `colleagues`, who may be named. */
export function possibleNames(text: string, colleagues: readonly string[]): Possible {
  const ours = new Set(colleagues.flatMap((name) => wordsIn(name).map(plain)))
  const said = wordsIn(text)
  const words = said.filter((word) => /^\p{Lu}/u.test(word)).map(plain).filter((word) => !ours.has(word))
  const pairs = said.slice(1).map((word, at) => `${plain(said[at] ?? '')} ${plain(word)}`).filter((pair) => !pair.split(' ').every((word) => ours.has(word)))
  return { words: [...new Set(words)].slice(0, most), pairs: [...new Set(pairs)].slice(0, most) }
}

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.map((word) => word.replace(/['’]s$/, '')).filter((word) => word.length > 1) ?? []
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
