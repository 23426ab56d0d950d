import { listServices, readDirectory, saveDirectory } from '#db/services'
import type { Me } from '#lib/me'
import { Incomplete, Refusal, Stale } from '#lib/refusal'
import { faultWords, readFile, type Line } from '#lib/services-csv'
import { brokenWords, dangersBroken, type Entry } from '#lib/services-form'

const tries = 5
const mostShown = 20

/**
 * Keeps one service. Throws `Stale` when somebody changed it since `entry.version`, `Refusal` when a danger would lead to
 * nobody. When another service changed meanwhile, it is judged again against the directory as it then is.
 */
export async function keepService(me: Me, entry: Entry): Promise<void> {
  await judged(async () => {
    const { services, version } = await readDirectory(me)
    const known = services.find(({ kind }) => kind === entry.kind)?.version ?? 0
    if (known !== entry.version) return false
    const broken = dangersBroken(services, [...services.filter(({ kind }) => kind !== entry.kind), entry], [entry.kind])
    if (broken.length > 0) throw new Refusal('danger', brokenWords(broken), 'outOfHours')
    await saveDirectory(me, version, [entry])
    return true
  }, entry.kind)
}

/** Keeps a file of services, all or nothing, and answers how many it changed. Throws `Incomplete` with what is wrong in it, by line and column. */
export async function keepFile(me: Me, lines: readonly Line[]): Promise<number> {
  let changed = 0
  await judged(async () => {
    const { services, version } = await readDirectory(me)
    const { entries, faults } = readFile(lines, services, me)
    if (faults.length > 0) throw new Incomplete(faults.slice(0, mostShown).map((fault) => ({ field: 'file', message: faultWords(fault) })))
    changed = entries.length
    if (changed > 0) await saveDirectory(me, version, entries)
    return true
  }, 'services')
  return changed
}

/** Does this again when the directory changed under it, a few times; false from it ends in `Stale`. */
async function judged(work: () => Promise<boolean>, subject: string): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      if (await work()) return
      break
    } catch (why) {
      if (!(why instanceof Stale)) throw why
    }
  }
  throw new Stale(subject)
}

/** A service of this practice as it is kept now; undefined while nobody has named it. */
export const serviceOf = async (me: Me, wanted: string): Promise<Entry | undefined> => (await listServices(me)).find(({ kind }) => kind === wanted)
