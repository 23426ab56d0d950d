import { seal } from './seal'
import { signed, written } from './settings-file'
import { Settings } from './settings-shape'

export { Settings } from './settings-shape'


type Signature = { readonly version: string; readonly on: string; readonly by: readonly string[]; readonly seal: string }

/** The settings as they were signed. Throws when a value cannot be, or when they were edited and not signed again (HZ18). */
export function signedSettings(values: unknown, signature: Signature): Settings {
  if (new Set(signature.by).size < 2) throw new Error('Rule settings need the signatures of two people')
  if (sealOf(values, signature) !== signature.seal) throw new Error('Rule settings were edited and not signed again')
  return Settings.parse(values)
}

/** The seal that belongs to these values, signed by these people for this version. */
export function sealOf(values: unknown, { seal: _old, ...signature }: Signature): string {
  return seal({ values, signature })
}

export { signed }
export const rulesVersion: string = signed.version

/** The settings every referral is sorted by, unless the practice's own differ (such as `ot_certifies_fit_notes`). */
export const settings: Settings = signedSettings(written, signed)
