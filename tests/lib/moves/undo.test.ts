import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveNames, moves } from '#lib/moves/moves'
import { tellingOf } from '#lib/moves/told'
import { undo, undoable } from '#lib/moves/undo'
import { move, replay, submit, type Done } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { aHistory, kinds } from '../../support/histories'
import { mondayMorning, someone, tom } from '../../support/someone'

const minutes = (n: number) => mondayMorning + n * 60_000
const priya = (at = mondayMorning) => someone('ot', at)

/** A referral sent, and these moves made on it by Priya at half past. */
function lived(...names: [string, Record<string, string>][]): Done[] {
  const gp = someone('clinician', minutes(-60))
  const first = submit(gp, { id: 'r-1', reference: 'BF-4T7K', answers: kinds.frail ?? {} })
  const acts: Done[] = [{ ...first.act, me: gp }]
  for (const [name, typed] of names) acts.push({ ...move(priya(), replay(acts), name, typed).act, me: priya() })
  return acts
}
const refused = (run: () => unknown) => {
  try {
    run()
    return 'done'
  } catch (why) {
    return why instanceof Refusal ? why.code : String(why)
  }
}

describe('one’s own last move', () => {
  test('is undone within five minutes: an act of its own, and the referral as it was before', () => {
    const acts = lived(['claim', {}], ['accept', { read: 'yes' }])
    const { referral, act } = undo(priya(minutes(5)), acts)
    expect(referral).toEqual({ ...replay(acts.slice(0, 2)), version: 4 })
    expect(act).toEqual({ act: 'undone', subject: 'r-1', detail: { of: 'accept', to: 'QUEUED' } })
    const after: Done[] = [...acts, { ...act, me: priya(minutes(5)) }]
    expect(replay(after)).toEqual(referral)
    expect(tellingOf(act, 'ot')?.words).toBe('undid the last step: “accepted this referral”')
    expect(undoable(priya(minutes(5)), after)).toBeNull()
  })

  test('is kept after five minutes, by anybody else, and once something followed', () => {
    const acts = lived(['claim', {}])
    expect(refused(() => undo(priya(minutes(6)), acts))).toBe('too-late')
    expect(refused(() => undo(tom(minutes(1)), acts))).toBe('anothers-move')
    const released: Done[] = [...acts, { ...move(someone('clinician', minutes(1)), replay(acts), 'tellPatient', { how: 'phone' }).act, me: someone('clinician', minutes(1)) }]
    expect(undoable(priya(minutes(2)), released)).toBeNull()
    expect(refused(() => undo(someone('ot', minutes(2), { practice: 'harbour' }), acts))).toBe('not-open')
  })

  test('a stop, what was learned, and what somebody was told last for good, as the table says', () => {
    const lasting = moveNames.filter((name) => !moves[name].undo)
    expect(lasting).toEqual(expect.arrayContaining(['stopNow', 'recordStop', 'closeStop', 'ask', 'answer', 'recordTalk', 'answerHold', 'sendSummary', 'acknowledge', 'add', 'addNews', 'tellPatient', 'seen', 'screen']))
    expect(moveNames.filter((name) => moves[name].undo && (moves[name].rechecks || moves[name].to === 'sorted' || moves[name].by.includes('clock')))).toEqual([])
    expect(refused(() => undo(priya(), lived(['ask', { question: 'Who has a key?' }])))).toBe('lasting')
    expect(refused(() => undo(someone('clinician', minutes(-59)), lived()))).toBe('lasting')
  })

  test('whatever went before, what is kept is what its acts replay to, and nothing else moves on', () => {
    let undone = 0
    for (const { acts } of fc.sample(aHistory, 400)) {
      const me = acts.at(-1)?.me ?? priya()
      if (!undoable(me, acts)) continue
      const { referral, act } = undo(me, acts)
      const before = replay(acts.slice(0, -1))
      expect(replay([...acts, { ...act, me }])).toEqual(referral)
      expect({ ...referral, version: 0 }).toEqual({ ...before, version: 0 })
      undone += 1
    }
    expect(undone).toBeGreaterThan(50)
  })
})
