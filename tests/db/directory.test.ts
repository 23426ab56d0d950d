import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { whoWon } from '#db/referrals'
import { listServices, readDirectory, saveDirectory, saveService } from '#db/services'
import { readSetting, saveSetting } from '#db/settings'
import { verifyChain } from '#db/verify'
import type { Me } from '#lib/me'
import { Refusal, Stale } from '#lib/refusal'
import { directoryFaults } from '#lib/services'
import { cellsOf } from '#lib/services-csv'
import { keepFile, keepService } from '../../app/practice/services/keep'
import { aPractice, staffOf } from '../support/database'
import { anEntry, dangersOnly } from '../support/directory'

const fresh = () => dangersOnly().map((each) => ({ ...each, version: 0 }))
const aDirectory = async () => {
  const leo = staffOf(await aPractice(), 'manager')
  await saveDirectory(leo, 0, fresh())
  return { leo, ana: staffOf(leo.practice, 'manager', { staff: 'ana', name: 'Ana Cole' }) }
}
const named = (why: unknown) => (why instanceof Refusal ? why.code : String(why))
const outcome = (work: Promise<unknown>) => work.then(() => 'kept', (why: unknown) => (why instanceof Stale ? 'stale' : named(why)))
const actsOf = async (me: Me) => (await allActs(me)).rows.map(({ act, subject }) => ({ act, subject })).filter(({ act }) => act.startsWith('service')).reverse()

describe('the directory as a whole', () => {
  test('is changed by its latest version only, and every change is an act', async () => {
    const { leo, ana } = await aDirectory()
    const { services, version } = await readDirectory(leo)
    expect([services.length, version]).toEqual([fresh().length, 1])
    await saveDirectory(leo, version, [anEntry('UCR_2H', { name: 'Rapid Response' })])
    expect(await outcome(saveDirectory(ana, version, [anEntry('DUTY_GP', { name: 'Duty' })]))).toBe('stale')
    expect((await listServices(leo)).find(({ kind }) => kind === 'DUTY_GP')?.name).toBe('Our DUTY_GP')
    expect(await actsOf(leo)).toEqual([{ act: 'services-brought-in', subject: 'services' }, { act: 'service-changed', subject: 'UCR_2H' }])
    expect((await verifyChain(leo)).holds).toBe(true)
  })

  test('two managers at one service: one wins, the other is told who and when', async () => {
    const { leo, ana } = await aDirectory()
    const { version } = await readDirectory(leo)
    const changes = [leo, ana].map((me) => outcome(saveDirectory(me, version, [anEntry('UCR_2H', { name: me.name })])))
    expect((await Promise.all(changes)).sort()).toEqual(['kept', 'stale'])
    const winner = (await listServices(leo)).find(({ kind }) => kind === 'UCR_2H')?.name
    expect(await whoWon(ana, 'UCR_2H')).toBe(`${winner} changed this service at 10:44, before you. What you typed is kept. Look at what is there now, then save again.`)
  })

  test('twenty managers at once change it one after the other, or not at all', async () => {
    const { leo } = await aDirectory()
    const { version } = await readDirectory(leo)
    const rivals = Array.from({ length: 20 }, (_, n) => staffOf(leo.practice, 'manager', { staff: `m${n}`, name: `Manager ${n}` }))
    const outcomes = await Promise.all(rivals.map((me) => outcome(saveDirectory(me, version, [anEntry('UCR_2H', { name: me.name }), anEntry('AE', { name: me.name })]))))
    expect(outcomes.filter((each) => each === 'kept')).toHaveLength(1)
    const names = (await listServices(leo)).filter(({ kind }) => ['UCR_2H', 'AE'].includes(kind)).map(({ name }) => name)
    expect(new Set(names).size).toBe(1)
  })

  test('of a file nothing is kept when one of its lines came second', async () => {
    const { leo } = await aDirectory()
    await saveService(leo, anEntry('AE', { name: 'Changed meanwhile' }))
    const { version } = await readDirectory(leo)
    expect(await outcome(saveDirectory(leo, version, [anEntry('UCR_2H', { name: 'New' }), anEntry('AE', { name: 'New' })]))).toBe('stale')
    expect((await listServices(leo)).filter(({ name }) => name === 'New')).toEqual([])
  })

  test('says who brought in a file before whoever was at one of its services', async () => {
    const { leo, ana } = await aDirectory()
    const { version } = await readDirectory(leo)
    await saveDirectory(leo, version, [anEntry('AE', { name: 'A' }), anEntry('UCR_2H', { name: 'B' })])
    expect(await outcome(saveService(ana, anEntry('UCR_2H', { name: 'C' })))).toBe('stale')
    expect(await whoWon(ana, 'UCR_2H')).toMatch(/^Leo Marsh brought in a file of services at 10:44, before you/)
  })
})

describe('a change as it is judged and kept', () => {
  test('at two services at once keeps both', async () => {
    const { leo, ana } = await aDirectory()
    await Promise.all([keepService(leo, anEntry('AE', { name: 'By Leo' })), keepService(ana, anEntry('UCR_2H', { name: 'By Ana' }))])
    expect((await listServices(leo)).filter(({ name }) => name.startsWith('By')).map(({ kind, version }) => [kind, version])).toEqual([['AE', 2], ['UCR_2H', 2]])
  })

  test('HZ12: two changes that are right alone and wrong together are never both kept', async () => {
    for (let race = 0; race < 5; race += 1) {
      const { leo, ana } = await aDirectory()
      const outcomes = await Promise.all([
        outcome(keepService(leo, anEntry('AE', { outOfHours: 'DUTY_GP' }))), outcome(keepService(ana, anEntry('DUTY_GP', { outOfHours: 'AE' }))),
      ])
      expect(outcomes.sort()).toEqual(['danger', 'kept'])
      expect(directoryFaults(await listServices(leo))).toEqual([])
    }
  })

  test('came second is told, also when only that service was changed', async () => {
    const { leo, ana } = await aDirectory()
    await keepService(leo, anEntry('AE', { name: 'First' }))
    expect(await outcome(keepService(ana, anEntry('AE', { name: 'Second' })))).toBe('stale')
  })

  test('from a file counts whole or not at all, whatever else is changed meanwhile', async () => {
    const { leo, ana } = await aDirectory()
    const file = (name: string, phone: string) => cellsOf([anEntry('AE', { name }), anEntry('UCR_2H', { name, phone })]).map((cells, at) => ({ line: at + 1, cells }))
    expect(await outcome(keepFile(leo, file('Bad', '')))).toBe('incomplete')
    expect((await listServices(leo)).filter(({ name }) => name === 'Bad')).toEqual([])
    await Promise.all([keepFile(leo, file('Good', '111')), keepService(ana, anEntry('EIP', { name: 'Good' }))])
    expect((await listServices(leo)).filter(({ name }) => name === 'Good').map(({ kind }) => kind)).toEqual(['AE', 'EIP', 'UCR_2H'])
    expect(await keepFile(leo, cellsOf(await listServices(leo) as never).map((cells, at) => ({ line: at + 1, cells })))).toBe(0)
  })
})

test('two who set one thing of the practice: one wins, the other is told who', async () => {
  const leo = staffOf(await aPractice(), 'manager')
  const ana = staffOf(leo.practice, 'manager', { staff: 'ana', name: 'Ana Cole' })
  await saveSetting(leo, 'pause', { reason: 'x' }, 0)
  expect(await outcome(saveSetting(ana, 'pause', { reason: 'y' }, 0))).toBe('stale')
  expect(await whoWon(ana, 'pause')).toMatch(/^Leo Marsh changed this at 10:44, before you/)
  expect(await readSetting(ana, 'pause')).toEqual({ value: { reason: 'x' }, version: 1 })
})
