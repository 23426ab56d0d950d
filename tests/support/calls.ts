import { callQuestions, isQuestion, replies, topics, type QuestionName, type Reply } from '#lib/call/tree'
import type { EndName } from '#lib/call/ends'
import type { Typed } from '#lib/typed'

/** One way through the call: what is chosen on the page, question by question, and where the table says it ends. */
export type Path = { readonly typed: Typed; readonly questions: number; readonly replies: readonly Reply[]; readonly end: EndName }

function on(at: QuestionName | EndName, path: Omit<Path, 'end'>): Path[] {
  if (!isQuestion(at)) return [{ ...path, end: at }]
  return (Object.keys(replies) as Reply[]).flatMap((reply) =>
    on(callQuestions[at].leads[reply], { typed: { ...path.typed, [at]: reply }, questions: path.questions + 1, replies: [...path.replies, reply] }))
}

/** Every way through the call after "None of these words". */
export const everyPath: readonly Path[] = topics.flatMap(({ value, leads }) =>
  on(leads, { typed: { heard: 'none_of_these', about: value }, questions: 2, replies: [] }))
