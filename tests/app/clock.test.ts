import { expect, test } from 'vitest'
import './visit' // before anything asks which database it is

test('the morning comes to every practice of an installation, in each as an act of Best Fit itself', async () => {
  const [{ allActs }, { migrate }, { openReferral }, { everyMorning }, { aPractice, aReferral, staffOf }, { kinds }] = await Promise.all([
    import('#db/history'), import('#db/migrate'), import('#db/referrals'), import('../../app/api/clock/mornings'), import('../support/database'), import('../support/histories'),
  ])
  await migrate()
  const all = [staffOf(await aPractice(), 'ot'), staffOf(await aPractice('Harbour Surgery'), 'ot')]
  const held = await Promise.all(all.map((me) => aReferral({ ...staffOf(me.practice) }, kinds.held)))
  await everyMorning(Date.parse('2026-11-26T05:00:00Z'))
  for (const [n, me] of all.entries()) {
    expect((await openReferral(me, held[n]?.id ?? ''))?.state).toBe('QUEUED')
    const { rows } = await allActs(me, { act: 'releaseByClock' })
    expect(rows.map(({ me: who }) => [who.name, who.role, who.practice])).toEqual([['Best Fit', 'clock', me.practice]])
  }
})
