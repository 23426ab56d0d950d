import { z } from 'zod'
import { isDay } from '#lib/day'
import { answersFromJson, questions, readLeniently, schemaOfAnswers, type FromJson } from '#lib/questions/form'
import { rulesVersion, Settings, settings } from '#lib/rules/settings'
import { stopped } from '#lib/rules/verdicts'
import { stopsIn, triage, type At, type Verdict } from '#lib/rules/triage'
import { stopIds } from '#lib/rules/verdict'
import { givenTwice } from './given-twice'

const senders = ['clinician', 'receptionist', 'ot', 'supervisor'] as const
const day = z.string('Give a day such as 2026-11-23')
  .refine((text) => isDay(text) && text > '2000' && text < '2101', 'Give a day from 2000 to 2100, such as 2026-11-23').meta({ format: 'date' })
const did = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const Cleared = z.strictObject({
  rule: z.enum(stopIds), on: day.optional(), by: z.string().max(200).default(''), at: z.number().default(0), did: did.default({}),
})

/** A line as it may be written. `answers` is read by the questions themselves. */
const Line = z.strictObject({
  role: z.enum(senders, `Say who sent it: ${senders.join(', ')}`).meta({ description: 'Who sent it; a receptionist is not asked for scores or judgements' }),
  today: day.meta({ description: 'The day the rules run' }),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 14:30').optional().meta({ description: 'After closing, “today” is the next working day' }),
  submittedOn: day.optional().meta({ description: 'The day it was sent, when it has waited since; clocks run from there' }),
  cleared: z.array(Cleared).max(50).optional().meta({ description: 'Stops a clinician has dealt with; did.followedBy "crisis_team" says a crisis team has them' }),
  settings: z.record(z.string(), z.unknown()).optional(),
  answers: z.unknown(),
})

export type Wrong = { readonly error: string; readonly fields: readonly string[] }

/** What the rules say of one line of JSON: a danger first, whatever else is wrong with it; then what is wrong; then the verdict. */
export function triageLine(text: string): Verdict | Wrong {
  const line = jsonObject(text)
  if (!line) return wrong([['line', 'This is not a JSON object']])
  const read = Line.safeParse(line)
  const stops = stopsOf(line, read.data)
  if (stops.length > 0) return stopped(stops)
  const twice = givenTwice(text)
  if (twice !== undefined) return wrong([[twice.slice(0, 80), 'This is given twice']])
  if (!read.success) return wrong(read.error.issues.map(issueWords))
  const { answers, ...at } = read.data
  const given = answersFromJson(answers, at.role, at.today)
  const problems = [...given.problems.map(({ field, message }) => [field, message] as const), ...essential(given)]
  return problems.length > 0 ? wrong(problems) : judged(given, at)
}

/** The JSON Schema of a line. */
export function schemaOfLine(): object {
  const { properties, ...line } = z.toJSONSchema(Line, { io: 'input' })
  const { $schema: _own, ...answers } = schemaOfAnswers()
  return { title: 'A referral to sort, one on each line', ...line, properties: { ...properties, answers, settings: settingsSchema() } }
}

/** Read as a clinician's, so that an answer the sender was not asked still stops; what cannot be read lifts nothing. */
function stopsOf(line: Readonly<Record<string, unknown>>, read: z.infer<typeof Line> | undefined) {
  const at: At = read ? atOf(read) : { role: senders.find((role) => role === line.role) ?? 'clinician', today: isDay(line.today) ? line.today : '' }
  const { typed } = answersFromJson(line.answers, 'clinician', at.today || '2100-12-31')
  return stopsIn(readLeniently(typed, 'clinician', at.today || '2100-12-31'), at)
}

function judged({ answers }: FromJson, line: Omit<z.infer<typeof Line>, 'answers'>): Verdict | Wrong {
  if (line.submittedOn !== undefined && line.submittedOn > line.today) return wrong([['submittedOn', 'It cannot be after today']])
  if (line.settings === undefined) return triage(answers, atOf(line))
  const own = Settings.safeParse(merged(settings, line.settings))
  if (!own.success) return wrong(own.error.issues.map((issue) => issueWords({ ...issue, path: ['settings', ...issue.path] })))
  return { ...triage(answers, { ...atOf(line), settings: own.data }), rulesVersion: `${rulesVersion}+settings` }
}

function atOf({ role, today, time, submittedOn, cleared }: Omit<z.infer<typeof Line>, 'answers'>): At {
  return {
    role, today, ...(time === undefined ? {} : { time }), ...(submittedOn === undefined ? {} : { submittedOn }),
    cleared: (cleared ?? []).map((one) => ({ ...one, on: one.on ?? submittedOn ?? today })),
  }
}

/** Without the gate and the date of birth nothing can be said (C.0, step 1). All else may be left out. */
function essential({ answers, problems }: FromJson): readonly (readonly [string, string])[] {
  if (problems.some(({ field }) => field === 'answers')) return []
  const missing = (['gate', 'born'] as const).filter((field) => answers[field] === undefined && !problems.some((problem) => problem.field === field))
  return missing.map((field) => [field, questions[field].message])
}

function merged(values: object, changes: object): Record<string, unknown> {
  const signed = new Map<string, unknown>(Object.entries(values))
  const own = Object.entries(changes).map(([key, change]: [string, unknown]): [string, unknown] => {
    const value = signed.get(key)
    return [key, isObject(value) && isObject(change) ? merged(value, change) : change]
  })
  return Object.fromEntries([...signed, ...own])
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const issueWords = (issue: { readonly path: readonly PropertyKey[]; readonly message: string; readonly keys?: readonly string[] }) =>
  [[...issue.path, ...(issue.keys ?? [])].map(String).join('.').slice(0, 80) || 'line', issue.message] as const

const wrong = (problems: readonly (readonly [string, string])[]): Wrong => ({
  error: problems.map(([field, message]) => `${field}: ${message}`).join('. '),
  fields: problems.map(([field]) => field),
})

/** Any part of the signed settings may be given differently for one line; the version of the verdict then says so. */
function settingsSchema(): object {
  const { $schema: _own, ...whole } = z.toJSONSchema(Settings, { io: 'input' })
  return { description: 'Only what differs from the signed settings', ...(nothingRequired(whole) as object) }
}

function nothingRequired(schema: unknown): unknown {
  if (!isObject(schema)) return schema
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'required').map(([key, part]) => [key, nothingRequired(part)]))
}
