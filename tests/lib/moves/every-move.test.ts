import { describe, expect, test } from 'vitest'
import { roles } from '#lib/me'
import { barred, moveNames, moves } from '#lib/moves/moves'
import { refusals } from '#lib/moves/refusals'
import { allStates, type State } from '#lib/moves/states'
import { questions } from '#lib/questions/form'
import { apply, asksFor, move, movesFor, submit, type Referral } from '#lib/referral'
import { Incomplete, Refusal } from '#lib/refusal'
import { kinds } from '../../support/histories'
import { mondayMorning, someone } from '../../support/someone'

const sent = submit(someone('clinician'), { id: 'r-1', reference: 'BF-4T7K', answers: kinds.frail ?? {} }).referral
const inState = (state: State): Referral => ({ ...sent, state, owner: null })
const later = mondayMorning + 86_400_000

const attempt = (run: () => unknown) => {
  try {
    run()
    return 'made'
  } catch (thrown) {
    if (thrown instanceof Incomplete) return 'incomplete'
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

describe('every move, in every state, by every role', () => {
  test('is made only where the table lists it, and says why not elsewhere', () => {
    let tried = 0
    for (const state of allStates) for (const role of [...roles, 'clock'] as const) for (const name of moveNames) {
      const [me, referral] = [someone(role, later), inState(state)]
      const out = attempt(() => move(me, referral, name, {}))
      const [mayRole, mayState] = [moves[name].by.includes(role), moves[name].from.includes(state)]
      const bar = barred(me, referral, name)
      const refused = [mayRole ? null : 'not-for-you', mayState ? null : 'not-open', bar].find((code) => code !== null)
      const expected = refused ?? 'made, incomplete, nothing-new, no-danger'
      if (!expected.split(', ').includes(out)) expect.fail(`${role} ${name} in ${state}: ${out}, not ${expected}`)
      if (movesFor(me, referral).includes(name) !== (mayRole && mayState && bar === null && !moves[name].fromForm)) expect.fail(`movesFor: ${role} ${name} in ${state}`)
      tried += 1
    }
    console.log(`${tried} moves tried: ${allStates.length} states, ${roles.length + 1} roles, ${moveNames.length} moves`)
    expect(tried).toBe(allStates.length * (roles.length + 1) * moveNames.length)
  })

  test('is closed to another practice', () => {
    const stranger = someone('ot', later, { practice: 'harbour' })
    for (const state of allStates) for (const name of moveNames) {
      expect(attempt(() => move(stranger, inState(state), name, {}))).toBe('not-open')
    }
    expect(movesFor(stranger, sent)).toEqual([])
  })

  test('that is no move is refused', () => {
    for (const name of ['', 'sent', 'opened', 'constructor', '__proto__', 'QUEUED']) expect(attempt(() => move(someone('ot'), sent, name, {}))).toBe('not-open')
  })

  test('asks in words that end as they should, and in no question’s name by accident', () => {
    const shared = new Set(['gate', 'safetyTalk', 'safetyTalkOn', 'safetyTalkBy', 'followUpWho', 'followUpOn'])
    for (const name of moveNames) {
      expect(moves[name].label).toMatch(/^[A-Z]/)
      expect(moves[name].told).toMatch(/^[a-z].*[^.]$/)
      const own = Object.keys(moves[name].asks).filter((field) => field in questions && !shared.has(field))
      expect([name, own]).toEqual([name, []])
    }
  })

  test('that is refused is refused in words that say what to do', () => {
    for (const words of Object.values(refusals)) expect(words).toMatch(/^[A-Z].+[.]$/)
  })

  test('asks plain data, which can travel to the browser', () => {
    for (const state of allStates) for (const name of moveNames.filter((each) => moves[each].from.includes(state))) {
      const asks = asksFor(someone('ot'), inState(state), name)
      expect(structuredClone(asks)).toEqual(asks)
    }
  })

  test('leaves what it was made from as it was', () => {
    const before = structuredClone(sent)
    const { act } = move(someone('ot'), sent, 'claim', {})
    apply(sent, act, someone('ot'))
    expect(sent).toEqual(before)
  })
})
