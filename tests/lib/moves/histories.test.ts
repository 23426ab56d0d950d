import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '#lib/day'
import { states } from '#lib/moves/states'
import { recordedTalk } from '#lib/moves/facts'
import { move, replay, type Done, type Referral } from '#lib/referral'
import { tellingOf } from '#lib/moves/told'
import { aHistory, type History } from '../../support/histories'
import { someone } from '../../support/someone'

const lives = fc.sample(aHistory, 800)
const holds = (says: (history: History) => void) => {
  for (const life of lives) says(life)
}
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('whatever people and time do to a referral', () => {
  test('its acts, replayed, are the referral', () => {
    const seen = new Map<string, number>()
    holds(({ referral, acts, path }) => {
      expect(replay(acts)).toEqual(referral)
      expect(stored(replay(stored(acts)))).toEqual(stored(referral))
      for (const step of path) seen.set(step.split('>').at(-1) ?? '', (seen.get(step.split('>').at(-1) ?? '') ?? 0) + 1)
    })
    console.log(`states met: ${[...seen].map(([state, n]) => `${state} ${n}`).join(', ')}`)
    expect(seen.size).toBeGreaterThanOrEqual(22)
  })

  test('a lost act, or one told of twice, would be noticed', () => {
    const changed = (acts: readonly Done[], referral: Referral) => JSON.stringify(replay(acts)) !== JSON.stringify(referral)
    holds(({ referral, acts }) => {
      if (acts.length === 1) return
      expect(changed(acts.slice(0, -1), referral)).toBe(true)
      expect(changed([...acts, ...acts.slice(-1)], referral)).toBe(true)
    })
  })

  test('its version counts its acts, and it is due on a day', () => {
    holds(({ referral, acts }) => {
      expect(referral.version).toBe(acts.length)
      expect([referral.dueOn, isDay(referral.dueOn)]).toEqual([referral.dueOn, true])
    })
  })

  test('nobody with PHQ-9 item 9 of 1 or more is worked on without a recorded safety conversation', () => {
    holds(({ referral: { state, answers } }) => {
      const item9 = typeof answers.phqItem9 === 'number' && answers.phqItem9 > 0 && answers.phq === 'done'
      const working = ['QUEUED', 'ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS'].includes(state)
      expect(item9 && working && !recordedTalk(answers.safetyTalk)).toBe(false)
    })
  })

  test('nobody is booked before they agreed', () => {
    holds(({ referral: { state, answers } }) => {
      if (state === 'BOOKED' || state === 'SEEN') expect(['yes', 'no_capacity_best_interests']).toContain(answers.consent)
    })
  })

  test('a stop is stopped until a clinician or the OT has recorded what was done', () => {
    holds(({ acts, path }) => {
      path.forEach((step, n) => {
        const before = path[n - 1]?.split('>').at(-1)
        if (before !== 'STOPPED' || step.endsWith('STOPPED')) return
        const { act, me } = acts[n] ?? {}
        if (act && me && !['died', 'movedAway', 'admitted', 'patientChoice'].includes(act)) {
          expect(['recordStop', 'closeStop']).toContain(act)
          expect(['clinician', 'ot', 'supervisor']).toContain(me.role)
        }
      })
    })
  })

  test('it ends only with a summary, which the referrer acknowledges', () => {
    holds(({ referral, acts }) => {
      const end = ending(referral, (acts.at(-1)?.me.at ?? 0) + 3_600_000)
      expect([end.state, end.acknowledged]).toEqual(['SUMMARY_SENT', true])
      expect(end.summary).not.toBeNull()
    })
  })

  test('every act has its words, and none for who may not read them', () => {
    holds(({ acts }) => {
      for (const act of acts) {
        expect(tellingOf(act, 'ot')?.words).toMatch(/^[a-z]/)
        expect(tellingOf(act, 'receptionist')?.lines).toEqual([])
      }
    })
  })
})

/** Somebody closes it, sends the summary, and a clinician of the practice reads it. */
function ending(referral: Referral, at: number): Referral {
  if (referral.acknowledged) return referral
  const [ot, clinician] = [someone('ot', at), someone('clinician', at)]
  if (states[referral.state].stage === 'open') return ending(move(clinician, referral, 'movedAway', {}).referral, at)
  if (states[referral.state].stage === 'ended') return ending(move(ot, referral, 'sendSummary', { summary: 'What was done.' }).referral, at)
  return ending(move(clinician, referral, 'acknowledge', {}).referral, at)
}
