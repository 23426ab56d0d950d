import type { RouteKind } from '#lib/rules/kinds'
import { isP0, routeKinds } from '#lib/rules/kinds'
import { always } from '#lib/opening'
import type { Entry } from '#lib/services-form'

/** An entry of the directory, in order unless said otherwise. */
export const anEntry = (kind: RouteKind, more: Partial<Entry> = {}): Entry => ({
  kind, name: `Our ${kind}`, phone: '01632 960100', hours: [{ days: 'mon-fri', from: '08:00', to: '18:30' }], outOfHours: kind === 'AMBULANCE_999' ? null : 'AMBULANCE_999',
  whoCanRefer: ['clinician'], criteria: '', patientText: '', area: [], reviewedOn: '2026-11-01', reviewDue: '2027-02-01', version: 1,
  ...(kind === 'AMBULANCE_999' ? { phone: '999', hours: [always] } : {}), ...more,
})

/** The least a practice may work with: every service rung in a danger, each leading to 999. */
export const dangersOnly = (): Entry[] => routeKinds.filter(isP0).map((kind) => anEntry(kind))
