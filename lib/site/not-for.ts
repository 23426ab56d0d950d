import type { RouteKind } from '../rules/kinds'
import type { SignpostRow } from '../rules/row'
import { settings as signed, type Settings } from '../rules/settings'
import { signposts } from '../rules/signposts'
import type { Cohort } from '../rules/verdict'
import { cohortPages, type NotFor } from './cohorts'
import { plainRoutes } from './routes'

/** Whom a group is not for, and who fits them better: what a page shows. */
export type Elsewhere = { readonly who: string; readonly where: readonly string[] }

/** Whom this group is not for and where they go instead, as the rules send them under these settings. A row that no rule applies is left out. */
export function elsewhere(cohort: Cohort, settings: Settings = signed): Elsewhere[] {
  return cohortPages[cohort].notFor.flatMap((not) => {
    const kinds = kindsFor(not, cohort, settings)
    return kinds.length > 0 ? [{ who: not.who, where: kinds.map((kind) => plainRoutes[kind] ?? '') }] : []
  })
}

/** The services that the rules behind this row name. */
export function kindsFor({ rule, only }: NotFor, cohort: Cohort, settings: Settings): readonly RouteKind[] {
  const rows = signposts.filter((row) => [rule].flat().includes(row.id) && (only === undefined || isAbout(row, only)) && applies(row, settings))
  // Where rows of it take somebody out of the group, only those are for this page.
  const out = rows.filter(({ removes }) => removes === cohort)
  const chosen = out.some(({ routes }) => routes) ? out : rows
  return [...new Set(chosen.flatMap(({ routes = [] }) => routes.map(({ kind }) => kind)))]
}

const isAbout = ({ when }: SignpostRow, only: string) => 'only' in when && [when.only].flat().includes(only as never)

/** False of a row that is only for a practice that takes, or does not take, somebody: the settings say which this is. */
function applies({ when, removes }: SignpostRow, { accept }: Settings): boolean {
  const taken = { acceptPalliative: accept.palliative, acceptCareHome: accept.care_home }
  return Object.entries(taken).every(([fact, yes]) => {
    const wanted = (when as Readonly<Record<string, unknown>>)[fact]
    return wanted === undefined || (wanted === (yes ? 'yes' : 'no') && removes !== undefined)
  })
}
