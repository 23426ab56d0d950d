import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#lib/day'
import { roles, type Me } from '#lib/me'
import { lastDay } from '#lib/moves/bars'
import type { Said } from '#lib/moves/move'
import { moveNames, moves, type MoveName } from '#lib/moves/moves'
import { allStates, states, type State } from '#lib/moves/states'
import { noticesOf } from '#lib/notices'
import { apply, move, movesFor, submit, type Change, type Referral } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { kinds, senders } from '../../support/histories'
import { leads } from '../../support/steps-of'
import { mondayMorning, someone, tom } from '../../support/someone'

/** Whatever ends a referral says, in words of the test's own: the model is of the table, not of what people type. */
const said: Said = { summary: 'What became of them', takenBy: 'The falls service', reason: 'other', how: 'phone', came: 'no_answer', got: 'no', ownedBy: 'The falls team' }
const later = mondayMorning + 3_600_000
const everybody: readonly Me[] = [...roles, 'clock' as const].map((role) => someone(role, later)).concat(tom(later))

/** All that what is asked here depends on: two referrals alike in it are one node, so that every path is a walk in a finite graph. */
const nodeOf = ({ state, summary, acknowledged, practiceTold, ended, sentBy, owner }: Referral) =>
  JSON.stringify([state, summary !== null, acknowledged, practiceTold ?? '', ended?.state ?? '', sentBy.staff, owner?.staff ?? ''])

type Step = { readonly before: Referral; readonly change: Change; readonly me: Me }
const nodes = new Map<string, Referral>()
const steps: Step[] = []

/** Every referral the table of moves can make, by walking every row from every state it names, for everybody it names, to wherever it may lead. */
function walk(): void {
  const waiting: Referral[] = Object.values(kinds).flatMap((answers) => senders.map((role) => submit(someone(role), { id: 'r-1', reference: 'BF-4T7K', answers }).referral))
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (nodes.has(nodeOf(at))) continue
    nodes.set(nodeOf(at), at)
    for (const step of onwards(at)) {
      steps.push(step)
      waiting.push(step.change.referral)
    }
  }
}

const onwards = (before: Referral): Step[] =>
  moveNames.filter((name) => moves[name].from.includes(before.state)).flatMap((name) =>
    everybody.filter(({ role }) => moves[name].by.includes(role)).flatMap((me) =>
      leads(name, moves[name], before.state).map((to) => {
        const act = { act: name, subject: before.id, detail: { said, to } }
        return { before, me, change: { act, referral: apply(before, act, me) } }
      })))

const isTerminal = ({ state }: Referral) => states[state].stage !== 'open' || state === 'SIGNPOSTED'
const terminal = () => [...nodes.values()].filter(isTerminal)
const clockOn = (day: string): Me => someone('clock', Date.parse(`${day}T06:00:00Z`))
const outcome = (run: () => Change): Change | string => {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

beforeAll(walk)

describe('over every path of the table of moves', () => {
  test('every state and every row is walked', () => {
    console.log(`${nodes.size} different referrals, ${steps.length} steps, ${terminal().length} of them ended`)
    expect(new Set([...nodes.values()].map(({ state }) => state))).toEqual(new Set(allStates))
    expect(new Set(steps.map(({ change: { act } }) => act.act))).toEqual(new Set(moveNames))
  })

  test('it is over only with a message, and counts as seen only by an act of whoever read it', () => {
    for (const { state, summary, acknowledged } of nodes.values()) {
      if (state === 'SUMMARY_SENT') expect(summary?.text).not.toBe('')
      if (acknowledged) expect([state, summary !== null]).toEqual(['SUMMARY_SENT', true])
    }
    const seen = steps.filter(({ before, change }) => !before.acknowledged && change.referral.acknowledged)
    expect(new Set(seen.map(({ change: { act } }) => act.act))).toEqual(new Set(['acknowledge', 'takenOn']))
    for (const { before, change: { act }, me } of seen) if (act.act === 'takenOn') expect(me.staff).toBe(before.sentBy.staff)
    // Sent elsewhere and never got there: read again, told again, and escalated anew.
    const again = steps.filter(({ before, change }) => before.acknowledged && !change.referral.acknowledged)
    expect(new Set(again.map(({ change: { act } }) => act.act))).toEqual(new Set(['arrived']))
    for (const { change, before, me } of again) {
      expect(change.referral.practiceTold).toBeUndefined()
      if (me.staff !== before.sentBy.staff) expect(noticesOf(change, me).map((notice) => notice.to)).toContainEqual({ person: before.sentBy.staff })
    }
  })

  test('HZ8: what is ended and not seen is escalated by time alone, once, and not before its day is over', () => {
    for (const left of terminal().filter(({ acknowledged }) => !acknowledged)) {
      const fresh = { ...left, practiceTold: undefined }
      const [last, after] = [lastDay(left), addDays(lastDay(left), 1)]
      expect([left.state, outcome(() => move(clockOn(last), fresh, 'tellPractice', {}))]).toEqual([left.state, 'too-early'])
      const told = outcome(() => move(clockOn(after), fresh, 'tellPractice', {})) as Change
      expect([left.state, told.referral.practiceTold, told.referral.state]).toEqual([left.state, left.state, left.state])
      const whom = noticesOf(told, clockOn(after)).map(({ to }) => JSON.stringify(to))
      expect(whom).toContain(JSON.stringify({ role: 'manager' }))
      expect(whom.length).toBeGreaterThan(1)
      expect(outcome(() => move(clockOn(addDays(after, 30)), told.referral, 'tellPractice', {}))).toBe('already-escalated')
    }
  })

  test('what is seen is never escalated', () => {
    for (const seen of terminal().filter(({ acknowledged }) => acknowledged)) expect(outcome(() => move(clockOn('2030-01-01'), seen, 'tellPractice', {}))).toBe('acknowledged')
  })

  test('whoever sent it is told of the end they did not make themselves, and nobody of what they did', () => {
    for (const { before, change, me } of steps) {
      const to = noticesOf(change, me).map((notice) => notice.to)
      expect(to).not.toContainEqual({ person: me.staff })
      const ends = before.state !== 'SUMMARY_SENT' && change.referral.state === 'SUMMARY_SENT'
      if (ends && me.staff !== before.sentBy.staff) expect(to).toContainEqual({ person: before.sentBy.staff })
    }
  })

  test('wherever it has ended, a clinician of the practice can go on until it is seen', () => {
    const closes: Partial<Record<State, MoveName>> = { SUMMARY_SENT: 'acknowledge', SIGNPOSTED: 'takenOn' }
    const vale = someone('clinician', later, { staff: 'vale' })
    for (const left of terminal().filter(({ acknowledged }) => !acknowledged)) expect([left.state, movesFor(vale, left)]).toEqual([left.state, expect.arrayContaining([closes[left.state] ?? 'sendSummary'])])
  })

  test('a row that forgot a state would be noticed', () => {
    const lying = (from: readonly State[]) => [...new Set(terminal().map(({ state }) => state))].filter((state) => !from.includes(state))
    expect(lying(moves.tellPractice.from)).toEqual([])
    expect(lying(moves.tellPractice.from.filter((state) => state !== 'CLOSED_DIED'))).toEqual(['CLOSED_DIED'])
  })
})
