import { openMany } from '#db/chosen'
import { listHeld } from '#db/list-held'
import { countNew } from '#db/new-ones'
import type { Me } from '#lib/me'
import type { World } from './canary'

/** Every query of an OT's day, as staff of another practice might ask it. */
export const dayCases: Record<string, (them: Me, a: World) => Promise<unknown>> = {
  'chosen.openMany': (them, { referral }) => openMany(them, [referral.id]),
  'list-held.listHeld': (them) => listHeld(them),
  'new-ones.countNew': (them) => countNew(them, 0).then((count) => count > 0 && 'canary'),
}
