import { and, eq } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { commit, read } from './client'
import { services } from './schema/services'

/** One service of the directory (A.6). */
export type Service = Omit<typeof services.$inferSelect, 'practice'>

/** This practice's directory, by kind. */
export async function listServices(me: Me): Promise<Service[]> {
  const rows = await read(me, (db) => db.select().from(services).where(eq(services.practice, me.practice)))
  return rows.map(({ practice: _, ...service }) => service).sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

/** Adds a service (version 0) or changes the one of its kind. Throws `Stale` when somebody else did since `version`. */
export async function saveService(me: Me, service: Service): Promise<void> {
  const { kind, version, name, phone, hours, outOfHours, whoCanRefer, criteria, area, patientText, reviewedOn, reviewDue } = service
  const row = { name, phone, hours, outOfHours, whoCanRefer, criteria, area, patientText, reviewedOn, reviewDue, version: version + 1 }
  const it = and(eq(services.practice, me.practice), eq(services.kind, kind), eq(services.version, version))
  await commit(me, { act: version === 0 ? 'service-added' : 'service-changed', subject: kind, detail: row }, (db) => [
    version === 0
      ? db.insert(services).values({ practice: me.practice, kind, ...row }).onConflictDoNothing().returning({ kind: services.kind })
      : db.update(services).set(row).where(it).returning({ kind: services.kind }),
  ])
}
