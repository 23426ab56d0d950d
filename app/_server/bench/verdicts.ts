import { triage, type At } from '#lib/rules/triage'
import { firedByEngine, firedByTables } from './engine'
import { middleOf, type Figure } from './table'
import { sendingOf } from './patients'

const [today, patients, milliseconds, rounds] = ['2026-11-23', 100, 400, 5]
const cases = Array.from({ length: patients }, (_, n) => sendingOf(n, today)).map(({ role, answers }) => ({ answers, at: { role, today } satisfies At }))

/**
 * How many verdicts the tables give for each one of json-rules-engine, asked in turn. The same rows fire on the same answers
 * first, or this throws. Theirs only says what fired; ours is the whole verdict, with its sentences and dates.
 */
export async function compareVerdicts(): Promise<Figure> {
  for (const { answers, at } of cases) {
    const [ours, theirs] = [firedByTables(answers, at), await firedByEngine(answers, at)]
    if (ours.join() !== theirs.join()) throw new Error(`the engines differ: ${ours.join()} and ${theirs.join()}`)
  }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const ours = await perSecond(async ({ answers, at }) => triage(answers, at))
    ratios.push(ours / (await perSecond(({ answers, at }) => firedByEngine(answers, at))))
  }
  return middleOf(ratios)
}

async function perSecond(decide: (one: (typeof cases)[number]) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (let passes = 1; ; passes += 1) {
    for (const one of cases) await decide(one)
    const passed = performance.now() - began
    if (passed > milliseconds) return (passes * cases.length) / passed
  }
}
