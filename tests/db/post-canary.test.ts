import { afterAll, expect, test } from 'vitest'
import { noticeWords, type NoticeName } from '#lib/notices'
import { thisDigest } from '../../app/api/clock/digests'
import { thisMorning } from '../../app/api/clock/mornings'
import { round } from '../../app/_server/post/round'
import { aReferral, mondayMorning } from '../support/database'
import { kinds } from '../support/histories'
import { aMailServer } from '../support/mail-server'
import { aPostedSurgery, made, standing } from '../support/noticed'
import { aPatientWho } from '../support/patients'

const closing: (() => Promise<void>)[] = []
afterAll(async () => void (await Promise.all(closing.map((close) => close()))))

/** A patient with a mark in every field, and marks in all that anybody types. */
const marked = { title: 'Canary', lastName: 'Canary', firstName: 'Canary', words: 'A canary sang', address: 'Canary Cottage', phone: '01632 960999', born: '1931-02-03', postcode: 'CA1 1RY', carerName: 'Canary' }
const marks = [/canary/i, /01632 960999/, /1931|February/, /CA1 1RY/, /999 ?000 ?0034/, /FRAIL|urgent|routine|frail|mental/i]
const typed = 'The canary said so'

type People = Awaited<ReturnType<typeof aPostedSurgery>>

/** Everything that causes a notice, done to marked patients. */
async function everythingDone({ gp, me }: People) {
  const aCanary = async (more = {}) => (await aReferral(gp, aPatientWho({ ...marked, ...more }))).id
  const asked = await aCanary()
  await made(me, asked, 'ask', { question: typed })
  await made(gp, asked, 'answer', { reply: typed })
  const [returned, ended] = [await aCanary({ lastName: 'Canaryone' }), await aCanary({ lastName: 'Canarytwo' })]
  await made(me, returned, 'returnToReferrer', { reason: 'other', other: typed, advice: typed, instead: typed })
  await made(me, ended, 'movedAway', { note: typed })
  await made(me, ended, 'sendSummary', { summary: typed })
  await aReferral(gp, { ...kinds.elsewhere, ...marked, lastName: 'Canarythree', born: '1986-03-14' })
  const missed = await aCanary({ lastName: 'Canaryfour' })
  await made(me, missed, 'accept', { read: 'yes' })
  for (const again of [false, true]) {
    await made(me, missed, again ? 'contactAgain' : 'contact', again ? { note: typed } : { how: 'phone', came: 'spoke', note: typed })
    await made(me, missed, 'book', { place: 'clinic', 'on[day]': '24', 'on[month]': '11', 'on[year]': '2026', time: '10:30' })
    await made(me, missed, 'didNotAttend', { note: typed })
  }
}

test('HZ22: a patient full of markers: no template carries one, by a real server, to anybody', { timeout: 120_000 }, async () => {
  const people = await aPostedSurgery()
  const { practice } = people
  await everythingDone(people)
  const server = await aMailServer()
  closing.push(server.close)
  const practices = async () => [{ id: practice }]
  await round(server.office, { clock: () => mondayMorning, practices })
  await thisMorning(practice, Date.parse('2026-12-16T08:00:00Z'))
  await thisDigest(practice, Date.parse('2026-12-16T08:00:00Z'))
  await round(server.office, { clock: () => Date.parse('2026-12-16T08:00:00Z'), practices })
  const sent = await standing(practice)
  expect(sent.filter(({ stands }) => stands !== 'sent')).toEqual([])
  expect(new Set(sent.map(({ says }) => says))).toEqual(new Set(Object.keys(noticeWords) as NoticeName[]))
  expect(server.letters).toHaveLength(sent.length)
  for (const { text } of server.letters) {
    for (const mark of marks) expect(text).not.toMatch(mark)
    expect(text.split('\r\n\r\n').slice(1).join()).toMatch(/https:\/\/best-fit\.example\/(referrals|queue|practice\/balance)/)
    expect(text).not.toContain(people.gp.name)
  }
})
