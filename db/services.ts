import { and, eq, sql } from 'drizzle-orm'
import type { Act, Me } from '#lib/me'
import { commit, look, read } from './client'
import { once } from './once'
import { services } from './schema/services'
import { readSetting, settingRow } from './settings'
import type { Reader, Writer } from './statements'

/** One service of the directory (A.6). */
export type Service = Omit<typeof services.$inferSelect, 'practice'>

/** The setting whose version is that of the whole directory: no two changes are judged against the same one. */
const whole = 'directory'
/** What an act that changed many services at once is about. */
export const manyServices = 'services'

const theirs = once((db) => db.select().from(services).where(eq(services.practice, sql.placeholder('practice'))).prepare('services'))

/** This practice's directory, by kind. */
export const listServices = async (me: Me): Promise<Service[]> => await read(me, (db) => servicesIn(db, me))

/** The same, asked in a visit that asks more. */
export async function servicesIn(db: Reader, { practice: theirOwn }: Me): Promise<Service[]> {
  const rows = await theirs(db).execute({ practice: theirOwn })
  return rows.map(({ practice: _, ...service }) => service).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

/** The same to be taken out of the house: noted first. */
export async function exportServices(me: Me): Promise<Service[]> {
  await look(me, { act: 'services-exported', subject: manyServices }, async () => [])
  return await listServices(me)
}

/** The directory, with the version of the whole of it: read first, so that a change since then is always noticed. */
export async function readDirectory(me: Me): Promise<{ readonly services: Service[]; readonly version: number }> {
  const { version } = await readSetting(me, whole)
  return { version, services: await listServices(me) }
}

/** Adds a service (version 0) or changes the one of its kind. Throws `Stale` when somebody else did since `version`. */
export async function saveService(me: Me, service: Service): Promise<void> {
  const { kind, version, ...row } = service
  await commit(me, { act: version === 0 ? 'service-added' : 'service-changed', subject: kind, detail: { ...row, version: version + 1 } }, (db) => [
    serviceRow(db, me, service),
  ])
}

/**
 * Changes some services of a directory that was judged as it stood at `version`, all of them or none. Throws `Stale`
 * when anything in the directory changed since: what was judged may no longer hold.
 */
export async function saveDirectory(me: Me, version: number, changed: readonly Service[]): Promise<void> {
  await commit(me, actOf(changed), (db) => [
    settingRow(db, me, { name: whole, value: me.at, version }),
    ...changed.map((service) => serviceRow(db, me, service)),
  ])
}

function actOf(changed: readonly Service[]): Act {
  const [only, ...more] = changed
  if (!only || more.length > 0) return { act: 'services-brought-in', subject: manyServices, detail: { services: changed.map((each) => ({ ...each, version: each.version + 1 })) } }
  const { kind, version, ...row } = only
  return { act: version === 0 ? 'service-added' : 'service-changed', subject: kind, detail: { ...row, version: version + 1 } }
}

function serviceRow(db: Writer, me: Me, { kind, version, ...row }: Service) {
  const { name, phone, hours, outOfHours, whoCanRefer, criteria, area, patientText, reviewedOn, reviewDue } = row
  const set = { name, phone, hours, outOfHours, whoCanRefer, criteria, area, patientText, reviewedOn, reviewDue, version: version + 1 }
  const it = and(eq(services.practice, me.practice), eq(services.kind, kind), eq(services.version, version))
  return version === 0
    ? db.insert(services).values({ practice: me.practice, kind, ...set }).onConflictDoNothing().returning({ kind: services.kind })
    : db.update(services).set(set).where(it).returning({ kind: services.kind })
}
