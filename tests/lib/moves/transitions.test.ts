import { describe, expect, test } from 'vitest'
import type { Move } from '#lib/moves/move'
import { moves } from '#lib/moves/moves'
import { allStates, endedStates, openStates, type State } from '#lib/moves/states'
import { leads, sorted } from '../../support/steps-of'

/** F.1 of the clinical specification, line by line. SUBMITTED is the moment of sorting. */
const f1: [State[], State[]][] = [
  [['STOPPED'], [...sorted, 'CLOSED_SAFETY']],
  [['SIGNPOSTED'], sorted],
  [['ADVICE'], ['QUEUED', 'RETURNED_TO_REFERRER']],
  [['UNSCREENED'], ['QUEUED', 'SIGNPOSTED', 'HOLD_INFO', 'STOPPED', 'ADVICE']],
  [['HOLD_INFO'], ['QUEUED', 'ACCEPTED', 'SIGNPOSTED', 'ADVICE', 'STOPPED']],
  [['QUEUED', 'ACCEPTED', 'CONTACTING', 'SEEN'], ['REDIRECTED', 'RETURNED_TO_REFERRER']],
  [['QUEUED'], ['ACCEPTED', 'INFO_REQUESTED']],
  [['ACCEPTED'], ['QUEUED', 'CONTACTING']],
  [['INFO_REQUESTED'], ['QUEUED']],
  [['CONTACTING'], ['BOOKED', 'CLOSED_NO_CONTACT']],
  [['BOOKED'], ['SEEN', 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE']],
  [['DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'], ['CONTACTING']],
  [['SEEN'], ['IN_PROGRESS']],
  [['IN_PROGRESS'], ['COMPLETED']],
  [[...openStates], ['STOPPED', 'CLOSED_DIED', 'CLOSED_MOVED', 'CLOSED_PATIENT_CHOICE', 'CLOSED_ADMITTED']],
  [[...endedStates], ['SUMMARY_SENT']],
]
/** What it leaves open: a hold on consent alone (H-1) may be a receptionist's, and what nobody screened is not queued; a signpost ends when the service has them; the next appointment is booked as the first was. */
const ours: [State[], State[]][] = [[['HOLD_INFO'], ['UNSCREENED']], [['SIGNPOSTED'], ['SUMMARY_SENT']], [['IN_PROGRESS'], ['BOOKED']]]

const pairs = (lines: [State[], State[]][]) =>
  new Set(lines.flatMap(([from, to]) => from.flatMap((a) => to.map((b) => `${a} > ${b}`))))
const allowed = pairs([...f1, ...ours])

/** Every step the table lets anybody take, other than staying. */
export function stepsOf(table: Record<string, Move>): Set<string> {
  return new Set(Object.entries(table).flatMap(([name, row]) =>
    row.from.flatMap((from) => leads(name, row, from).filter((to) => to !== from).map((to) => `${from} > ${to}`))))
}

const faults = (table: Record<string, Move>) => [...stepsOf(table)].filter((step) => !allowed.has(step)).sort()

describe('the table of moves', () => {
  test('takes no step that F.1 does not list', () => expect(faults(moves)).toEqual([]))

  test('would be seen to take one', () => {
    expect(faults({ ...moves, shortcut: { ...moves.complete, from: ['QUEUED'] } })).toEqual(['QUEUED > COMPLETED'])
  })

  test('takes every step that F.1 lists', () => {
    const taken = stepsOf(moves)
    expect([...allowed].filter((step) => step.split(' > ')[0] !== step.split(' > ')[1] && !taken.has(step))).toEqual([])
  })

  test('leads from every state to the summary, and from the summary nowhere', () => {
    const next = (state: State) => [...stepsOf(moves)].flatMap((step) => (step.startsWith(`${state} > `) ? [step.split(' > ')[1] as State] : []))
    for (const state of allStates) {
      const reached = new Set<State>([state])
      for (const at of reached) for (const to of next(at)) reached.add(to)
      expect([state, reached.has('SUMMARY_SENT')]).toEqual([state, true])
    }
    expect(next('SUMMARY_SENT')).toEqual([])
  })

  test('lets a receptionist make no clinical decision, and a manager none at all', () => {
    const by = (role: string) => Object.entries(moves).filter(([, row]) => (row.by as readonly string[]).includes(role)).map(([name]) => name).sort()
    expect(by('manager')).toEqual([])
    expect(by('clock')).toEqual(['comeForward', 'escalate', 'lapse', 'releaseByClock', 'tellPractice'])
    expect(by('receptionist')).toEqual([
      'acknowledge', 'add', 'addNews', 'admitted', 'answer', 'answerConsent', 'arranged', 'askAgain', 'cancelledByPatient', 'cancelledByUs', 'died',
      'movedAway', 'notTaken', 'stopNow', 'takenOn', 'tellPatient',
    ])
  })

  test('lets only a clinician or the OT clear a stop or screen', () => {
    for (const name of ['recordStop', 'closeStop', 'screen', 'recordTalk'] as const) expect([...moves[name].by].sort()).toEqual(['clinician', 'ot', 'supervisor'])
  })
})
