import { and, eq } from 'drizzle-orm'
import type { Json, Me } from '#lib/me'
import { commit, read } from './client'
import { settings } from './schema/services'
import type { Writer } from './statements'

/** A setting with the version to change it by; version 0 and null when it was never set. */
export type Setting = { readonly value: Json; readonly version: number }

/** One of the practice's own settings. */
export async function readSetting(me: Me, name: string): Promise<Setting> {
  const { value, version } = settings
  const it = and(eq(settings.practice, me.practice), eq(settings.name, name))
  const [found] = await read(me, (db) => db.select({ value, version }).from(settings).where(it))
  return found ?? { value: null, version: 0 }
}

/** Sets one of the practice's own settings. Throws `Stale` when somebody else did since `version`. */
export async function saveSetting(me: Me, name: string, value: Json, version: number): Promise<void> {
  await commit(me, { act: 'setting-changed', subject: name, detail: { value } }, (db) => [settingRow(db, me, { name, value, version })])
}

/** The row of a setting changed from `version` on, to be kept together with what it is about. */
export function settingRow(db: Writer, me: Me, { name, value, version }: Setting & { readonly name: string }) {
  const it = and(eq(settings.practice, me.practice), eq(settings.name, name), eq(settings.version, version))
  const next = version + 1
  return version === 0
    ? db.insert(settings).values({ practice: me.practice, name, value, version: next }).onConflictDoNothing().returning({ name: settings.name })
    : db.update(settings).set({ value, version: next }).where(it).returning({ name: settings.name })
}
