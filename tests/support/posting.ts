import { round } from '../../app/_server/post/round'
import type { Office } from '../../app/_server/post/settings'
import { mondayMorning } from './database'
import { aMailServer, type Manners } from './mail-server'
import { standing } from './noticed'

/** A busy machine is slow, not away; only where a server is to hang do we wait no longer than a second. */
const patient = { answer: 20_000, letter: 20_000 }
export const short = { answer: 1_000, letter: 3_000 }

/** A round of this practice's post alone, so many minutes after the Monday morning: other tests have theirs in the same database. */
export const rounds = (practice: string, office: Office | null) => (minutes: number, patience = patient) =>
  round(office, { patience, clock: () => mondayMorning + minutes * 60_000, practices: async () => [{ id: practice }] })

const servers: (() => Promise<void>)[] = []

/** A mail server and the rounds to it; `closeServers` closes all there are. */
export async function aPost(practice: string, manners: Manners = {}, more = {}) {
  const server = await aMailServer(manners, more)
  servers.push(server.close)
  return { ...server, go: rounds(practice, server.office) }
}

export async function closeServers(): Promise<void> {
  for (const close of servers.splice(0)) await close()
}

/** How each notice of a practice stands, after how many tries, and why. */
export const plain = async (practice: string) => (await standing(practice)).map(({ stands, tries, why }) => [stands, Number(tries), why])
