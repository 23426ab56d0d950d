'use client'
import { useContext } from 'react'
import type { EndName } from '#lib/call/ends'
import { callQuestions, isQuestion, replies, type QuestionName, type Reply } from '#lib/call/tree'
import { Folding, Opened } from '../forms/folding'
import { Radios } from '../forms/radios'
import { Answer } from './answer'
import { Ring } from './around'

const letters = ['a', 'b', 'c'] as const

/** What a reply opens: the next question to read aloud, and all that hangs on it, or an answer. `from` is the question before. */
export function Next({ at, from = '' }: { at: QuestionName | EndName; from?: string }) {
  return isQuestion(at) ? <Question name={at} /> : <Answer end={at} from={from} />
}

function Question({ name }: { name: QuestionName }) {
  const { typed, error } = useContext(Ring)
  const { words, leads } = callQuestions[name]
  const places = [...new Set(Object.values(leads))]
  return (
    <Folding>
      <div className="nhsuk-card bf-card">
        <div className="nhsuk-card__content">
          <Radios
            small name={name} legend={`“${words}”`} legendSize="s" className="bf-inline" ticked={[typed[name] ?? []].flat()}
            error={error?.field === name ? error.message : undefined}
            choices={(Object.keys(replies) as Reply[]).map((reply) => ({ value: reply, label: replies[reply], opens: letters[places.indexOf(leads[reply])] }))}
          />
        </div>
      </div>
      {places.map((place, nth) => <Opened by={letters[nth] ?? 'c'} key={place}><Next at={place} from={name} /></Opened>)}
    </Folding>
  )
}
