import { directory } from '#db/seed/directory'
import { saveService } from '#db/services'
import type { Me } from '#lib/me'

/** Gives somebody's surgery the demonstration's directory of services, but for `without`. */
export async function withDirectory(me: Me, without: readonly string[] = []): Promise<void> {
  const rest = { whoCanRefer: [], criteria: '', area: [], reviewedOn: '2026-11-23', reviewDue: '2099-01-01', version: 0 }
  for (const [kind, name, phone, hours, outOfHours, patientText = ''] of directory.filter(([each]) => !without.includes(each)))
    await saveService(me, { kind, name, phone, hours, outOfHours, patientText, ...rest })
}
