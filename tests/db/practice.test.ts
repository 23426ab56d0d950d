import { describe, expect, test } from 'vitest'
import { count, counted, dropOldCounters, forget } from '#db/counters'
import { freshId } from '#db/ids'
import { addPractice, allPractices, changePractice, readPractice } from '#db/practices'
import { listServices, saveService, type Service } from '#db/services'
import { readSetting, saveSetting } from '#db/settings'
import { Stale } from '#lib/refusal'
import { aPractice, mondayMorning, staffOf } from '../support/database'

const at = mondayMorning
const day = 24 * 60 * 60_000

describe('what a practice sets for itself', () => {
  test('its name and phone: by the latest version only', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    await changePractice(leo, 1, { name: 'New Surgery', ods: null, pcn: 'PCN', phone: '01632 960999' })
    expect(await readPractice(leo)).toMatchObject({ name: 'New Surgery', version: 2 })
    await expect(changePractice(leo, 1, { name: 'Other', ods: null, pcn: '', phone: '' })).rejects.toThrow(Stale)
    expect((await allPractices()).some(({ id }) => id === leo.practice)).toBe(true)
  })

  test('a practice is added once', async () => {
    const id = await aPractice()
    await expect(addPractice(id, { name: 'Twin', ods: null, pcn: '', phone: '' }, at)).rejects.toMatchObject({ name: 'Fault' })
  })

  test('its services: added once, changed by the latest version only, listed by kind', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    await saveService(leo, { ...aService, kind: 'UCR_2H' })
    await saveService(leo, aService)
    await expect(saveService(leo, aService)).rejects.toThrow(Stale)
    await saveService(leo, { ...aService, version: 1, phone: '111' })
    await expect(saveService(leo, { ...aService, version: 1 })).rejects.toThrow(Stale)
    expect(await listServices(leo)).toEqual([{ ...aService, version: 2, phone: '111' }, { ...aService, kind: 'UCR_2H', version: 1 }])
  })

  test('its settings: none at first, then by the latest version only', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    expect(await readSetting(leo, 'closed')).toEqual({ value: null, version: 0 })
    await saveSetting(leo, 'closed', ['2026-12-24'], 0)
    await expect(saveSetting(leo, 'closed', [], 0)).rejects.toThrow(Stale)
    await saveSetting(leo, 'closed', ['2026-12-24', '2026-12-31'], 1)
    await expect(saveSetting(leo, 'closed', [], 1)).rejects.toThrow(Stale)
    expect(await readSetting(leo, 'closed')).toEqual({ value: ['2026-12-24', '2026-12-31'], version: 2 })
  })
  const aService: Service = {
    kind: 'DUTY_GP', name: 'Duty doctor', phone: '01632 960123', hours: [{ days: 'mon-fri', from: '08:00', to: '18:30' }], outOfHours: 'MH_CRISIS_111',
    whoCanRefer: ['clinician'], criteria: 'Today', area: ['ZZ99'], patientText: 'Ring us', reviewedOn: '2026-11-23', reviewDue: '2027-02-23', version: 0,
  }
})

describe('a counter', () => {
  test('counts every one of many at once, begins again when told, and is forgotten in a day', async () => {
    const what = `sign-in ${freshId()}`
    await Promise.all(Array.from({ length: 30 }, () => count(what, at)))
    expect(await counted(what)).toEqual({ count: 30, at })
    await forget(what)
    expect(await counted(what)).toEqual({ count: 0, at: 0 })
    await count(what, at)
    await dropOldCounters(at + day)
    expect(await counted(what)).toEqual({ count: 1, at })
    await dropOldCounters(at + day + 1)
    expect(await counted(what)).toEqual({ count: 0, at: 0 })
  })
})
