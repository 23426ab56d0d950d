import fc from 'fast-check'
import { addDays } from '#lib/day'
import type { Ask } from '#lib/questions/ask'
import { questions, type Answers, type Field } from '#lib/questions/form'

const today = '2026-11-23'
const fields = Object.keys(questions) as Field[]

/** An answer to every question. */
export function everything(): Answers {
  return Object.fromEntries(fields.map((field) => [field, fc.sample(anAnswerTo(questions[field]), { numRuns: 1, seed: 1 })[0]]))
}

function anAnswerTo(ask: Ask): fc.Arbitrary<unknown> {
  if (ask.kind === 'choice') return fc.constantFrom(...ask.options.map(({ value }) => value))
  if (ask.kind === 'words') return fc.constantFrom('Zoë O’Brien', '<b>&', '=1+1', 'a b c')
  if (ask.kind === 'many') {
    const counting = ask.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value)
    return fc.oneof(fc.subarray(counting, { minLength: 1 }), ...ask.options.filter(({ exclusive }) => exclusive).map(({ value }) => fc.constant([value])))
  }
  const instead = (ask.or ?? []).map(({ value }) => fc.constant(value))
  if (ask.kind === 'whole') return fc.oneof(fc.integer({ min: ask.min, max: ask.max }), ...instead)
  return fc.oneof(fc.integer({ min: -5000, max: 0 }).map((days) => addDays(today, days)), ...instead)
}

/** Any answers a clinician may give on 23 November 2026, to any of the questions. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(fields.map((field) => [field, anAnswerTo(questions[field])])), { requiredKeys: [] })
  .map((answers) => ({ ...answers, postcode: 'N19 3AB' }))
