import { describe, expect, test } from 'vitest'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const days = (n: number) => mondayMorning + n * 86_400_000

describe('how soon', () => {
  test('comes forward by itself as a date draws near, and never goes back (T68)', () => {
    const sent = send({ ...kinds.work, firstDayOff: '2026-11-04', fitNoteEnds: '2026-12-04', safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
    expect(sent).toMatchObject({ state: 'QUEUED', band: 'P3_ROUTINE', due: '2026-12-04' })
    expect(wants(sent, 'comeForward', {}, someone('clock', days(1)))).toEqual(['nothing-new'])
    const clock = someone('clock', days(7))
    const sooner = doing(sent, 'comeForward', {}, clock)
    expect(sooner).toMatchObject({ state: 'QUEUED', band: 'P1_URGENT', due: '2026-12-04' })
    expect(sooner.verdict.reasons.map(({ rule }) => rule)).toContain('P-1')
    expect(sooner.contactBy).toBe('2026-11-30')
    expect(wants(sooner, 'comeForward', {}, clock)).toEqual(['nothing-new'])
    const asOtSees = doing(sent, 'reband', { view: 'P3_ROUTINE', why: 'Manager agreed' })
    expect(doing(asOtSees, 'comeForward', {}, clock)).toMatchObject({ band: 'P1_URGENT', override: { band: 'P3_ROUTINE' } })
  })

  test('as a person sees it stands beside the verdict; the OT decides, a sender only hastens', () => {
    const sent = send(kinds.frail)
    const later = { view: 'P3_ROUTINE', why: 'Daughter is with her' }
    const byOt = doing(sent, 'reband', later)
    expect(byOt).toMatchObject({ band: 'P3_ROUTINE', due: '2026-12-21', verdict: { band: 'P2_SOON' }, override: { why: 'Daughter is with her', by: 'Priya Shah' } })
    expect(doing(sent, 'reband', later, gp)).toMatchObject({ band: 'P2_SOON', due: '2026-12-07', override: { band: 'P3_ROUTINE' } })
    expect(doing(sent, 'reband', { view: 'P1_URGENT', why: 'Alone from tomorrow' }, gp)).toMatchObject({ band: 'P1_URGENT', due: '2026-11-25', contactBy: '2026-11-24' })
    expect(wants(sent, 'reband', { view: 'other_group', why: 'Work too' })).toEqual(['cohort'])
    expect(wants(sent, 'reband', { view: 'P3_ROUTINE' })).toEqual(['why'])
  })

  test('an OT’s later view is never past the end of a fit note', () => {
    const sent = send({ ...kinds.work, safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
    expect(doing(sent, 'reband', { view: 'P3_ROUTINE', why: 'Manager agreed' }).due).toBe('2026-12-04')
    expect(doing(sent, 'reband', { view: 'P2_SOON', why: 'Anxious' }).due).toBe('2026-12-04')
    const routine = doing({ ...sent, verdict: { ...sent.verdict, band: 'P2_SOON' } }, 'reband', { view: 'P3_ROUTINE', why: 'Manager agreed' })
    expect(routine).toMatchObject({ band: 'P3_ROUTINE', due: '2026-12-04' })
  })
})
