import type { Me } from '#lib/me'
import { commit } from './client'

/** Notes that a door stayed shut: who stood before it, and which it was. */
export async function noteRefusal(me: Me, door: string): Promise<void> {
  await commit(me, { act: 'refused', subject: null, detail: { door } }, () => [])
}
