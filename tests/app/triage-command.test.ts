import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { linesOf, longest } from '../../app/_server/commands/lines'
import { rulesPage } from '../../app/_server/commands/rules-page-text'
import { schemaOfLine, triageLine } from '../../app/_server/commands/triage-line'
import type { Verdict } from '#lib/rules/triage'

const root = fileURLToPath(new URL('../..', import.meta.url))
const frail = { born: '1944-03-14', gate: ['none_of_these'], help: ['managing_at_home'], consent: 'yes', frailtyScale: '6', decline: 'weeks_months', falls: '0' }
const line = (answers: object = {}, more: object = {}) => JSON.stringify({ role: 'clinician', today: '2026-11-23', answers: { ...frail, ...answers }, ...more })
const verdictOf = (text: string) => triageLine(text) as Verdict
const wrongIn = (text: string) => {
  const wrong = triageLine(text)
  return 'error' in wrong ? wrong.fields : []
}

describe('a line', () => {
  test('becomes a verdict', () => {
    const { disposition, primary, also, band, due, reasons, rulesVersion } = verdictOf(line())
    expect({ disposition, primary, also, band, due, rulesVersion }).toEqual({
      disposition: 'queue', primary: 'FRAIL', also: [], band: 'P3_ROUTINE', due: '2026-12-21', rulesVersion: '2026.11.4',
    })
    expect(reasons[0]).toEqual({ rule: 'F-1', because: 'Aged 82 with a frailty score of 6.' })
  })

  test('may name its questions by their ids', () => {
    const byId = { G: ['none_of_these'], C4: ['managing_at_home'], C3: 'yes', F2: 6, F4: 'weeks_months', F5: 0, born: '1944-03-14' }
    expect(triageLine(JSON.stringify({ role: 'clinician', today: '2026-11-23', answers: byId }))).toEqual(triageLine(line()))
  })

  test('may say what was cleared, when it was sent, at what time, and other settings', () => {
    expect(verdictOf(line({ gate: ['G3'] }, { cleared: [{ rule: 'S3' }] }))).toMatchObject({ disposition: 'queue', band: 'P1_URGENT' })
    expect(verdictOf(line({}, { today: '2026-12-01', submittedOn: '2026-11-23' })).due).toBe('2026-12-21')
    expect(verdictOf(line({ consent: 'not_asked', home: ['discharged_30d'] }, { time: '19:00' })).holds[0]?.by).toBe('2026-11-24')
    expect(verdictOf(line({ frailtyScale: '8' }, { settings: { accept: { palliative: true } } }))).toMatchObject({ disposition: 'queue', rulesVersion: '2026.11.4+settings' })
  })

  test('that is wrong names each field, and repeats nothing that was typed', () => {
    const cases: readonly [string, readonly string[]][] = [
      ['nonsense', ['line']], ['[1]', ['line']], ['null', ['line']], ['"text"', ['line']], ['{', ['line']], ['{}', ['role', 'today', 'answers']],
      [line({}, { role: 'boss' }), ['role']], [line({}, { today: '2026-02-30' }), ['today']], [line({}, { today: '9999-12-31' }), ['today']],
      [line({}, { time: '25:00' }), ['time']], [line({}, { submittedOn: '2026-11-24' }), ['submittedOn']], [line({}, { colour: 1 }), ['colour']],
      [line({}, { cleared: [{ rule: 'S99' }] }), ['cleared.0.rule']], [line({}, { settings: { bands: { P1_URGENT: 0 } } }), ['settings.bands.P1_URGENT']],
      [line({}, { settings: { efi2_numeric: true } }), ['settings.efi2_numeric']], [line({}, { settings: { accept: 1 } }), ['settings.accept']],
      [line({ born: '1944-13-14' }), ['born']], [line({ born: undefined }), ['born']], [line({ gate: undefined }), ['gate']], [line({ gate: [] }), ['gate']],
      [line({ phqTotal: 28 }), ['phqTotal']], [line({ phqItem9: -1 }), ['phqItem9']], [line({ frailtyScale: '10' }), ['frailtyScale']], [line({ secret: 'x' }), ['secret']],
      [line({ hard: 'stairs', falls: { a: 1 } }), ['falls']], [line({ words: 'a'.repeat(281) }), ['words']], [line({ __proto__: 1 }), []],
      ['{"role":"clinician","today":"2026-11-23","answers":[1]}', ['answers']], ['{"role":"clinician","today":"2026-11-23"}', ['answers']], [line({}, { answers: 'none' }), ['answers']],
    ]
    expect(cases.map(([text]) => [text, wrongIn(text)])).toEqual(cases)
    expect(JSON.stringify(triageLine(line({ phone: { typed: 'Canary Street' }, born: 'canary' })))).not.toMatch(/canary/i)
  })

  test('that gives an answer twice is handed back: what JSON would drop may be a danger', () => {
    const given = (answers: string) => `{"role":"clinician","today":"2026-11-23","answers":{"born":"1944-03-14",${answers}}}`
    expect(wrongIn(given('"gate":["G1"],"gate":["none_of_these"]'))).toEqual(['gate'])
    expect(wrongIn(given(String.raw`"gate":["G1"],"g\u0061te":["none_of_these"]`))).toEqual(['gate'])
    expect(verdictOf(given('"gate":["none_of_these"],"gate":["G1"]')).disposition).toBe('stop')
    expect(wrongIn(given(String.raw`"words":"\" \"gate\": [","help":["work"],"gate":["none_of_these"]`))).toEqual([])
    expect(wrongIn(given(`"gate":["none_of_these"],"words":"${String.raw`\"`.repeat(400_000)}"`))).toEqual(['words'])
  })

  test('that holds a danger stops, whatever else is wrong with it', () => {
    const stops = (text: string) => {
      const verdict = triageLine(text)
      return 'stops' in verdict ? verdict.stops.map(({ rule }) => rule) : verdict
    }
    expect(stops(line({ gate: ['G1'], phone: { a: 1 }, born: 'never', phqTotal: 99 }))).toEqual(['S1'])
    expect(stops('{"role":"nobody","answers":{"gate":"G6"}}')).toEqual(['S6'])
    expect(stops('{"answers":{"G":["G3"],"unknown":true}}')).toEqual(['S3'])
    expect(stops(line({ decline: 'days', born: undefined }, { today: 'today' }))).toEqual(['S3'])
    expect(stops(line({ phqItem9: 2, safetyTalk: 'asked_none' }, { today: 'soon' }))).not.toEqual([])
    expect(stops(line({ words: 'he was knocked out', consent: 7 }))).toEqual(['S13'])
    expect(stops(line({ safetyTalk: 'asked_plan_or_intent' }, { role: 'receptionist' }))).toEqual(['S6'])
    expect(stops(line({ gate: ['G1', 'G99'] }))).toEqual(['S1'])
  })
})

describe('a stream of lines', () => {
  const all = async (...chunks: (string | Buffer)[]) => {
    const lines = []
    for await (const some of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(...some)
    return lines.map(({ text, n, tooLong }) => (tooLong ? `${n} too long` : `${n} ${text}`))
  }

  test('may end its lines either way, leave some blank, and end without an end', async () => {
    expect(await all('a\r\nb\n\n  \r\nc')).toEqual(['1 a', '2 b', '5 c'])
    expect(await all('')).toEqual([])
    expect(await all('\n\n')).toEqual([])
  })

  test('may break anywhere, even within a letter', async () => {
    const text = Buffer.from('{"a":"Zoë"}\nb\n')
    expect(await all(...[...text].map((byte) => Buffer.from([byte])))).toEqual(['1 {"a":"Zoë"}', '2 b'])
  })

  test('may begin with a byte order mark', async () => expect(await all('\ufeffa\nb')).toEqual(['1 a', '2 b']))

  test('may hold a line that is far too long, and goes on after it', async () => {
    const piece = 'x'.repeat(longest / 2)
    expect(await all('a\n', piece, piece, piece, piece, '\nb\n', piece, piece, `${piece}`)).toEqual(['1 a', '2 too long', '3 b', '4 too long'])
  })
})

describe('npm run triage', () => {
  const run = (input: string, ...flags: string[]) =>
    new Promise<{ out: string; err: string; code: number | null }>((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'app/_server/commands/triage.ts', ...flags], { cwd: root })
      let [out, err] = ['', '']
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
      child.on('error', reject).on('close', (code) => resolve({ out, err, code }))
      child.stdin.end(input)
    })

  test('writes one line for each, in order, and goes on after a bad one', async () => {
    const { out, err, code } = await run(`${line()}\r\nnonsense\n\n${line({ gate: ['G1'] })}`)
    const said = out.trim().split('\n').map((text) => JSON.parse(text) as { disposition?: string; error?: string; line?: number })
    expect(said.map(({ disposition, line: n }) => disposition ?? n)).toEqual(['queue', 2, 'stop'])
    expect([err, code]).toEqual(['', 0])
  }, 20_000)

  test('keeps pace with a thousand lines', async () => {
    const { out } = await run(`${line()}\n`.repeat(1000))
    expect(out.trim().split('\n')).toHaveLength(1000)
  }, 20_000)

  test('prints the schema of a line, by which good lines are good', async () => {
    const { out } = await run('', '--schema')
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(schemaOfLine())))
    const schema = z.fromJSONSchema(JSON.parse(out) as Parameters<typeof z.fromJSONSchema>[0])
    expect(schema.safeParse(JSON.parse(line({ phqItem9: 'unknown', fitNoteEnds: '2026-12-01' }, { settings: { accept: { palliative: true } } })) as unknown).success).toBe(true)
    expect(schema.safeParse(JSON.parse(line({ falls: 'often' })) as unknown).success).toBe(false)
    expect(schema.safeParse(JSON.parse(line({ nothing: 1 })) as unknown).success).toBe(false)
  }, 20_000)

  test('says how it is used when it is asked for something else', async () => {
    const { out, err } = await run('', '--help')
    expect(out).toBe('')
    expect(err).toContain('--schema')
  }, 20_000)
})

test('docs/triage-rules.md is what the tables say now (npm run rules writes it)', () => {
  expect(readFileSync(`${root}docs/triage-rules.md`, 'utf8')).toBe(rulesPage())
})
