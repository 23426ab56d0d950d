import { z } from 'zod'
import { isDay } from '../day'
import { plainText, textFaults, type TextFault } from '../plain-text'
import type { Ask, Many, Option, Whole, Words } from './ask'

const known = new WeakMap<Ask, z.ZodType>()

/** What counts as an answer to this question, once it is no longer text from a form. Made once for each question. */
export function schemaOf(ask: Ask): z.ZodType {
  const schema = known.get(ask) ?? made(ask)
  known.set(ask, schema)
  return schema
}

function made(ask: Ask): z.ZodType {
  if (ask.kind === 'choice') return valueIn(ask.options, ask.message)
  if (ask.kind === 'many') return ticked(ask)
  if (ask.kind === 'words') return text(ask)
  const plain = ask.kind === 'whole' ? number(ask) : z.string(ask.message).refine(isDay, ask.message)
  return ask.or ? z.union([plain, valueIn(ask.or, ask.message)], ask.message) : plain
}

const valueIn = (options: readonly Option[], message: string) =>
  z.enum(options.map(({ value }) => value), message)

function ticked(ask: Many) {
  const exclusive = ask.options.filter((option) => option.exclusive).map(({ value }) => value)
  return z.array(valueIn(ask.options, ask.message), ask.message).transform((values) => {
    const each = [...new Set(values)]
    const rest = each.filter((value) => !exclusive.includes(value))
    // "None of these" beside another: the other counts (B.3).
    return rest.length > 0 ? rest : each
  })
}

function number(ask: Whole) {
  const limits = z.number(ask.message).min(ask.min, ask.message).max(ask.max, ask.message)
  return ask.places ? limits : limits.int(ask.message)
}

function text(ask: Words) {
  return z.string(ask.message).transform((typed, context) => {
    const plain = plainText(typed, ask.max, ask.rows !== undefined)
    if ('text' in plain) return plain.text
    context.addIssue({ code: 'custom', message: faultWords(plain.fault, ask) })
    return z.NEVER
  })
}

const faultWords = (fault: TextFault, ask: Words) =>
  fault === 'long' ? `${textFaults.long}: ${ask.max} at most` : textFaults[fault]
