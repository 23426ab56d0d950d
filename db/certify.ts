import type { Me } from '#lib/me'
import { readSetting } from './settings'

/** The practice's setting that lists who of its OTs may issue fit notes. */
export const certifiers = 'certifiers'

/** Whether this OT is recorded as able to issue fit notes and Health and Work Reports (A.5, F.2.8). Nobody is, unless the practice says so. */
export async function mayCertify(me: Me): Promise<boolean> {
  if (me.role !== 'ot') return false
  const { value } = await readSetting(me, certifiers)
  return Array.isArray(value) && value.includes(me.staff)
}
