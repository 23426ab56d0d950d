import type { Answers } from '../questions/all'
import type { RouteKind } from '../rules/kinds'
import { many, one, type Typed } from '../typed'
import { ends, type End, type EndName } from './ends'
import { heard, type Heard } from './heard'
import { callQuestions, isQuestion, noneHeard, replies, topics, type QuestionName, type Reply, type Topic } from './tree'

/** A call as far as it led: words that stop it, or the answer its questions led to. `reason` is what decided it. */
export type Call =
  | { readonly stop: Heard; readonly answers: Answers; readonly reason: string }
  | { readonly end: EndName; readonly asked: readonly QuestionName[]; readonly answers: Answers; readonly reason: string }

/** The question that must be answered before there is an answer: a field of the page. */
export type Unanswered = { readonly open: 'heard' | 'about' | QuestionName }

/**
 * What was chosen on the page, followed from the top: words heard come before everything, and what is still chosen in a
 * part that was closed again does not count.
 */
export function walk(typed: Typed): Call | Unanswered {
  const said = many(typed, 'heard') ?? []
  const stop = heard.find(({ value }) => said.includes(value))
  if (stop) return { stop, reason: `heard:${stop.value}`, answers: { gate: [stop.value] } }
  if (!said.includes(noneHeard.value)) return { open: 'heard' }
  const topic = topics.find(({ value }) => value === one(typed, 'about'))
  return topic ? follow(typed, topic) : { open: 'about' }
}

function follow(typed: Typed, topic: Topic): Call | Unanswered {
  const asked: QuestionName[] = []
  let answers: Answers = { gate: [noneHeard.value], ...(topic.help ? { help: topic.help } : {}) }
  let [at, reason] = [topic.leads, `about:${topic.value}`]
  while (isQuestion(at)) {
    const reply = replyTo(typed, at)
    if (!reply) return { open: at }
    const { leads, says } = callQuestions[at]
    answers = { ...answers, ...says?.[reply] }
    asked.push(at)
    ;[at, reason] = [leads[reply], `${at}:${reply}`]
  }
  return { end: at, asked, answers, reason }
}

const replyTo = (typed: Typed, name: QuestionName): Reply | undefined => (Object.keys(replies) as Reply[]).find((reply) => reply === one(typed, name))

/** The answer a call came to; undefined where words heard stopped it. */
export const endOf = (call: Call): End | undefined => ('end' in call ? ends[call.end] : undefined)

/** Where a call went, as it is counted: nothing of who called. */
export type Signpost = { readonly route: RouteKind | 'OT'; readonly reason: string }

/** How a call is counted; `way` is the service that was pressed, where the answer names several. */
export function signpostOf(call: Call, way?: string): Signpost {
  const { reason } = call
  if ('stop' in call) return { route: call.stop.screen.ring[0] ?? 'DUTY_GP', reason }
  const end = ends[call.end]
  if (end.is === 'ot') return { route: 'OT', reason }
  if (end.is === 'clinician') return { route: end.ring[0] ?? 'DUTY_GP', reason }
  const kinds = end.ways.flatMap(({ kind, instead }) => (instead ? [kind, instead] : [kind]))
  return { route: kinds.find((kind) => kind === way) ?? kinds[0] ?? 'NO_MATCH', reason }
}
