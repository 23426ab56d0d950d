import type { Asks, Option, Problem } from '../questions/ask'
import { everyone } from '../questions/ask'
import { heard } from './heard'
import { callQuestions, noneHeard, replies, topics } from './tree'
import type { Unanswered } from './walk'

const choice = (words: string, options: readonly Option[], message: string) => ({ id: 'D', kind: 'choice' as const, words, who: everyone, options, message })
const ofReplies: readonly Option[] = Object.entries(replies).map(([value, label]) => ({ value, label }))

/** Every question of the call as a field of its page, with what it says while it is open. */
export const callAsks: Asks = {
  heard: choice('Have you heard any of these words?', [...heard, noneHeard].map(({ value, words }) => ({ value, label: words })), 'Choose the words you heard, or “None of these words”'),
  about: choice('What is it about?', topics.map(({ value, label }) => ({ value, label })), 'Choose what it is about'),
  ...Object.fromEntries(Object.entries(callQuestions).map(([name, { words }]) => [name, choice(words, ofReplies, `Choose an answer to “${words}”`)])),
}

/** What a page that came back says: the question that is still open. */
export const stillOpen = ({ open }: Unanswered): Problem => ({ field: open, message: callAsks[open]?.message ?? '' })
