import { describe, expect, test } from 'vitest'
import { seal } from '#lib/rules/seal'
import { sealOf, settings, signed, signedSettings } from '#lib/rules/settings'
import { written } from '#lib/rules/settings-file'

const again = (values: unknown, by: readonly string[] = signed.by) => ({ ...signed, by, seal: sealOf(values, { ...signed, by }) })

describe('the settings of the rules (C.8)', () => {
  test('load as they were signed', () => expect(signedSettings(written, signed)).toEqual(settings))

  test('are refused when one value was edited and not signed again (HZ18)', () => {
    const edited = { ...written, hold: { ...written.hold, auto_release_wd: 9 } }
    expect(() => signedSettings(edited, signed)).toThrow('edited and not signed again')
    expect(signedSettings(edited, again(edited)).hold.auto_release_wd).toBe(9)
  })

  test('are refused when version, date or names were edited and not signed again', () => {
    for (const changed of [{ version: '2099.1.1' }, { on: '2026-12-01' }, { by: ['A', 'B'] }]) {
      expect(() => signedSettings(written, { ...signed, ...changed })).toThrow('edited and not signed again')
    }
  })

  test('need two people', () => {
    expect(() => signedSettings(written, again(written, ['One']))).toThrow('two people')
    expect(() => signedSettings(written, again(written, ['One', 'One']))).toThrow('two people')
  })

  test('are refused with a value that cannot be, however well signed', () => {
    const wrong = [
      { ...written, efi2_numeric: true }, { ...written, receptionist: { scores: true, final_band: false } }, { ...written, bands: { ...written.bands, P1_URGENT: 0 } },
      { ...written, accept: { ...written.accept, crisis: true } }, { ...written, surprise: 1 },
    ]
    expect(wrong.filter((values) => { try { signedSettings(values, again(values)); return true } catch { return false } })).toEqual([])
  })
})

test('a seal is the same whatever the order of the keys, and another for any other value', () => {
  expect(seal({ a: 1, b: [1, 2] })).toBe(seal({ b: [1, 2], a: 1 }))
  expect(new Set([seal({ a: 1 }), seal({ a: 2 }), seal({ a: '1' }), seal({ b: 1 }), seal([1]), seal(null)]).size).toBe(6)
})
