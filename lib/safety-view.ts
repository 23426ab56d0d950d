import { atWords } from './moments'
import { followedUp, seenSomewhere, stopAsks } from './moves/asks-stop'
import type { Asks } from './questions/ask'
import { answerWords } from './questions/statement'
import { questions } from './questions/form'
import type { Referral } from './referral'
import type { ClearedStop } from './rules/verdict'

/** What was ticked at the safety gate, and what was done about each stop: by whom, when, what. Nothing here reassures. */
export type SafetyView = { readonly ticked: readonly string[]; readonly asked: string; readonly done: readonly { readonly rule: string; readonly words: string }[] }

/** The safety of a referral, for those who may see all of it. */
export function safetyOf({ answers: { gate }, cleared }: Referral, now: number): SafetyView {
  const dangers = (gate ?? []).filter((item) => item !== 'none_of_these')
  const options = questions.gate.options.filter(({ value }) => dangers.some((item) => item === value))
  return {
    ticked: options.map((option) => ('strong' in option ? option.strong.replace(/[.,:]$/, '') : option.label)),
    asked: dangers.length > 0 ? '' : `The safety questions were ${gate ? 'asked. None was ticked.' : 'not answered.'}`,
    done: cleared.map((stop) => ({ rule: stop.rule, words: doneWords(stop, now) })),
  }
}

const asks: Asks = { ...stopAsks, ...seenSomewhere, ...followedUp, safetyTalk: questions.safetyTalk }

function doneWords({ by, at, did }: ClearedStop, now: number): string {
  const said = Object.entries(did).flatMap(([field, answer]) => {
    const ask = asks[field]
    const words = ask && answerWords(ask, answer)
    return ask && words ? [field === 'action' || field === 'actionNote' ? words : `${ask.words.replace(/[?,].*$/, '')}: ${words}`] : []
  })
  return `${by} recorded ${atWords(at, now)}: ${said.join('. ') || 'dealt with'}.`
}
