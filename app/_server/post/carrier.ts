import type { Outgoing } from '#db/outbox'
import type { Fate, Why } from '#lib/post'
import { isAddress, letterTo } from './letter'
import { openLine, type Line, type Patience } from './line'
import type { Office } from './settings'

/** Carries letters over one line, for as long as it holds. `prepare` does all that can fail beforehand; what it answers sends. */
export type Carrier = { prepare(notice: Outgoing): Promise<() => Promise<Fate>>; close(): void }

/** A carrier to this mail server. `prepare` throws `Away` when it cannot be used: then nothing of the notice has begun. */
export function carrier(office: Office, patience?: Patience): Carrier {
  let line: Line | undefined
  const openNow = async () => (line?.isOpen() ? line : (line = await openLine(office, patience)))
  return {
    async prepare(notice) {
      const { email } = notice
      const message = email !== null && isAddress(email) ? await letterTo(email, notice, office).catch(() => null) : null
      if (email === null || message === null) return async () => ({ came: 'failed', why: lostFor(email) })
      const open = await openNow()
      return () => open.send(email, message)
    },
    close: () => line?.close(),
  }
}

function lostFor(email: string | null): Why {
  if (email === null) return 'left'
  return isAddress(email) ? 'unwritten' : 'address'
}
