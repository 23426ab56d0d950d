import { dropOldCounters } from '#db/counters'
import { dropOldDrafts } from '#db/drafts'
import { dropOldSessions } from '#db/sessions'
import { startRound } from '../../_server/post/round'
import { everyBalance } from './balances'
import { everyDigest } from './digests'
import { everyMorning } from './mornings'

/** What time does, every minute, by one instance: each is done whole or again a minute later. */
export const chores: readonly ((at: number) => Promise<void>)[] = [dropOldDrafts, dropOldSessions, dropOldCounters, everyBalance, everyMorning, everyDigest, startRound]
