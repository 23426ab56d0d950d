import { once } from 'node:events'
import { linesOf, type Line } from './lines'
import { schemaOfLine, triageLine } from './triage-line'

const usage = `Reads JSON Lines on standard input, one referral each, and writes what the rules say of it, one verdict a line.

  npm run --silent triage < referrals.jsonl > verdicts.jsonl
  npm run --silent triage -- --schema      the JSON Schema of a line

A line: {"role":"clinician","today":"2026-11-23","answers":{"born":"1944-03-14","gate":["none_of_these"],"frailtyScale":"6"}}
A line that cannot be read yields {"error":…,"line":…}, and the rest go on.
`

/** A line's verdict, or what is wrong with it and where it stands. */
function said({ text, n, tooLong }: Line): string {
  const verdict = tooLong ? { error: 'line: It is longer than a referral can be', fields: ['line'] } : triageLine(text)
  return JSON.stringify('error' in verdict ? { ...verdict, line: n } : verdict)
}

async function main(flag: string | undefined): Promise<void> {
  if (flag === '--schema') return void process.stdout.write(`${JSON.stringify(schemaOfLine(), null, 2)}\n`)
  if (flag !== undefined) return void process.stderr.write(usage)
  for await (const lines of linesOf(process.stdin)) {
    if (lines.length === 0) continue
    const written = process.stdout.write(`${lines.map(said).join('\n')}\n`)
    if (!written) await once(process.stdout, 'drain')
  }
}

// Whoever reads the verdicts may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0))
await main(process.argv[2])
