import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { endMember } from '#db/people'
import type { Digest } from '#lib/digest'
import { thisDigest } from '../../app/api/clock/digests'
import { aReferral } from '../support/database'
import { kinds } from '../support/histories'
import { anAsked, aPostedSurgery, made } from '../support/noticed'
import { asOwner } from '../support/raw'

const at = (moment: string) => Date.parse(moment)
const tuesday = at('2026-11-24T07:05:00Z')

/** The digests of a practice: whose, of which day, and their numbers. */
const digests = async (practice: string): Promise<Record<string, Digest>> => {
  const rows = await asOwner(practice, `select person, about from notices where practice = '${practice}' and says = 'digest'`)
  return Object.fromEntries(rows.map(({ person, about }) => [String(person), JSON.parse(String(about)) as Digest]))
}

describe('each working morning', () => {
  test('everybody for whom something waits has one letter of numbers, and nobody else has any', async () => {
    const { practice, gp, me, sam, vale, leo } = await aPostedSurgery()
    await anAsked(gp, me)
    const ended = await aReferral(gp)
    await made(me, ended.id, 'movedAway')
    await made(me, ended.id, 'sendSummary', { summary: 'She lives by the sea.' })
    await aReferral(sam, { ...kinds.frail, frailtyScale: undefined, decline: undefined })
    await thisDigest(practice, tuesday)
    const all = await digests(practice)
    expect(all[gp.staff]).toEqual({ questions: 1, outcomes: 1 })
    expect(all[me.staff]).toMatchObject({ toScreen: 1 })
    expect(all[vale.staff]).toEqual({ toScreen: 1 })
    expect(all[sam.staff]).toBeUndefined()
    expect(all[leo.staff]).toMatchObject({ items: expect.any(Number) }) // no service is named yet in this practice
    expect(JSON.stringify(all)).not.toMatch(/Ade|Folasade|BF-/)
  })

  test('once, however many instances and however often, and again the next day', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const letters = async () => (await asOwner(practice, `select event from notices where practice = '${practice}' and person = '${gp.staff}' and says = 'digest'`)).map(({ event }) => event)
    await Promise.all(Array.from({ length: 5 }, () => thisDigest(practice, tuesday)))
    await thisDigest(practice, tuesday + 60_000)
    expect(await letters()).toEqual(['digest 2026-11-24'])
    await thisDigest(practice, at('2026-11-25T07:00:00Z'))
    expect((await letters()).sort()).toEqual(['digest 2026-11-24', 'digest 2026-11-25'])
    expect((await allActs(me, { act: 'digested' })).rows.map((act) => act.me.name)).toEqual(['Best Fit', 'Best Fit'])
  })

  test('not at a weekend, on a bank holiday or in the night, and not to who has left', async () => {
    const { practice, gp, me, leo } = await aPostedSurgery()
    await anAsked(gp, me)
    for (const moment of ['2026-11-24T06:59:00Z', '2026-11-28T09:00:00Z', '2026-12-25T09:00:00Z']) await thisDigest(practice, at(moment))
    expect(await digests(practice)).toEqual({})
    await endMember(leo, gp.staff, 1)
    await thisDigest(practice, tuesday)
    expect((await digests(practice))[gp.staff]).toBeUndefined()
  })

  test('HZ8: a question nobody answered in time is in the digest of every clinician', async () => {
    const { practice, gp, me, vale } = await aPostedSurgery()
    await anAsked(gp, me)
    await thisDigest(practice, at('2026-11-26T08:00:00Z'))
    expect((await digests(practice))[vale.staff]).toEqual({ unseen: 1 })
  })
})
