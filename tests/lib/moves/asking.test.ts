import { describe, expect, test } from 'vitest'
import { answeredOf } from '#lib/answered'
import { moveViews } from '#lib/move-view'
import { inDoubt, settledBy } from '#lib/moves/in-doubt'
import { asksFor, type Referral } from '#lib/referral'
import { holds } from '#lib/rules/holds'
import { settings } from '#lib/rules/settings'
import { warnings } from '#lib/rules/warnings'
import { kinds } from '../../support/histories'
import { doing, send } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const gp = (at = mondayMorning) => someone('clinician', at)
const hour = 3_600_000
const odd = (): Referral => send({ ...kinds.frail, falls: '0', frailtyScale: '3', decline: 'no_change', hard: ['stairs', 'getting_out', 'medicines'] })
const ticks = (referral: Referral) => {
  const { fields } = asksFor(someone('ot'), referral, 'ask', settings)
  return fields?.kind === 'many' ? fields.options : []
}

describe('asking by tick-list', () => {
  test('offers what is missing, and what contradicts itself, each as the rules found it', () => {
    const blank = send({ ...kinds.frail, home: undefined })
    expect(ticks(blank)).toContainEqual({ value: 'home', label: 'Home and support' })
    expect(inDoubt(odd().verdict)).toEqual(['frailtyScale', 'hard'])
    expect(ticks(odd()).filter(({ label }) => label.startsWith('Answers differ')).map(({ value }) => value)).toEqual(['frailtyScale', 'hard'])
  })

  test('knows which questions settle every contradiction the rules may name', () => {
    const said = [...warnings, ...holds.filter(({ id }) => id === 'H-5')].map(({ because }) => because)
    expect(said.filter((because) => settledBy({ because }).length === 0)).toEqual([])
  })

  test('is answered on one screen, where a question asked again shows the answer it has', () => {
    const asked = doing(odd(), 'ask', { fields: ['hard'], question: 'Is that since May?' })
    expect(Object.keys(asksFor(gp(), asked, 'answer'))).toEqual(['hard', 'reply'])
    const [view] = moveViews(gp(), asked, { draft: 'd', back: '', kept: { typed: {}, problems: [] }, begun: { answer: { hard: ['stairs'] } } }).filter(({ name }) => name === 'answer')
    expect(view).toMatchObject({ place: 'first', typed: { hard: ['stairs'] } })
  })

  test('comes back to its place, the answer before everybody until it moves on, sorted again, and both kept', () => {
    const before = odd()
    const asked = doing(before, 'ask', { fields: ['frailtyScale'], question: '' })
    const answered = doing(asked, 'answer', { frailtyScale: '7', reply: 'I mixed up the lines' }, gp(mondayMorning + hour))
    expect(before.band).toBe('P3_ROUTINE')
    expect(answered).toMatchObject({ state: 'QUEUED', band: 'P2_SOON', asked: null, answers: { frailtyScale: '7' } })
    expect(answeredOf(answered, mondayMorning + 2 * hour)).toMatchObject({
      heading: 'Dr Ngozi Okafor answered today at 11:44',
      lines: [{ answer: expect.stringContaining('7') as string }, { words: 'In their words', answer: 'I mixed up the lines' }],
      soon: 'How soon: it was routine, and is now soon. Both are kept in the history.',
    })
    const claimed = doing(answered, 'claim', {}, someone('ot', mondayMorning + hour))
    expect(answeredOf(claimed, mondayMorning + hour)).not.toBeNull()
    expect(answeredOf(doing(claimed, 'accept', { read: 'yes' }), mondayMorning + hour)).toBeNull()
  })
})
