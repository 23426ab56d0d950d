import * as outbox from '#db/outbox'
import type { Me } from '#lib/me'
import type { World } from './canary'

/** Every query of the outbox, as staff of another practice might ask it. */
export const outboxCases: Record<string, (them: Me, a: World) => Promise<unknown>> = {
  'outbox.dueNotices': (them) => outbox.dueNotices(them),
  'outbox.takeNotice': (them, { me }) => outbox.dueNotices(me).then(async ([first]) => first && (await outbox.takeNotice(them, first)) && 'canary'),
  'outbox.settleNotice': (them, { me }) => outbox.settleNotice(them, { event: 'canary', person: me.staff }, { stands: 'sent', next: 0, why: null }),
  'outbox.giveUpTaken': (them) => outbox.giveUpTaken({ ...them, at: Number.MAX_SAFE_INTEGER }),
  'outbox.dropOldNotices': (them) => outbox.dropOldNotices({ ...them, at: 4_000_000_000_000 }, true),
  'outbox.addDigests': (them, { me }) => outbox.addDigests(them, 'canary', [{ person: me.staff, about: { items: 1 } }]),
  'outbox.readPost': (them) => outbox.readPost(them),
  'outbox.closeNotice': (them, { me }) => outbox.closeNotice(them, { event: 'lost canary', person: me.staff }),
}
