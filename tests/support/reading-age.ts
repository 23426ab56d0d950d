import { syllable } from 'syllable'

/** What every page for patients explains first, or says as it is spelt: taken as the short word a reader knows it by. */
const known: readonly (readonly [RegExp, string])[] = [
  [/occupational therap(ist|y)s?( \(OT\))?(, or OT,)?/gi, 'OT'],
  [/\bNHS Talking Therapies\b/g, 'talks'], [/\bBF-[0-9A-Z]{4}\b/g, 'this'],
  [/\b0\d[\d ]{8,12}\b/g, 'this'], [/\b\d+\b/g, 'six'], [/\b(NHS|GOV\.UK|ADHD|MS|OTs?|GP)\b/g, 'one'],
]

/** Sentences of a text; a line of a list is one, whether or not it ends in a full stop. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => known.reduce((plain, [from, to]) => plain.replace(from, to), text).split(/(?<=[.?!:;]”?)\s+/)).filter((text) => /[a-z]/i.test(text))

const wordsOf = (text: string) => text.match(/[a-zà-ÿ]+(?:[’'-][a-zà-ÿ]+)*/gi) ?? []

/** The age at which these texts can be read: the school grade of Flesch and Kincaid, and five years. */
export function readingAge(texts: readonly string[]): number {
  const sentences = sentencesOf(texts)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5
}

/** The sentences of more than so many words, which nobody should have to read. */
export const tooLong = (texts: readonly string[], most = 20): string[] => sentencesOf(texts).filter((sentence) => wordsOf(sentence).length > most)
