import { harmWords, lfpseWords, problemKinds, type Incident } from './incidents'
import { atWords } from './moments'

/** A problem as a line of the list. */
export type IncidentLine = { readonly href: string; readonly open: boolean; readonly reference: string; readonly kind: string; readonly harm: string; readonly reported: string; readonly stands: string }

/** The line of one problem, as it is read at `now` (ms UTC). */
export function incidentLine({ id, reference, kind, harm, byName, at, closedBy, closedAt }: Incident, now: number): IncidentLine {
  return {
    href: `/practice/problems/${id}`, open: closedAt === null, reference, kind: named(problemKinds, kind), harm: named(harmWords, harm),
    reported: `${byName}, ${atWords(at, now)}`, stands: closedAt === null ? 'Open' : `Closed by ${closedBy}, ${atWords(closedAt, now)}`,
  }
}

/** All of a problem as rows: what was reported, and, once it is closed, what was done. */
export function incidentRows(incident: Incident, now: number): { readonly key: string; readonly value: string }[] {
  const { kind, harm, reported, stands } = incidentLine(incident, now)
  const { words, did, learned, lfpse, closedAt } = incident
  const reportedRows = [
    { key: 'What went wrong', value: kind }, { key: 'Was anybody harmed?', value: harm }, { key: 'What happened', value: words }, { key: 'Reported by', value: reported },
  ]
  if (closedAt === null) return reportedRows
  return [...reportedRows, { key: 'What was done', value: did }, { key: 'What changes', value: learned }, { key: 'LFPSE', value: named(lfpseWords, lfpse) }, { key: 'Closed', value: stands }]
}

const named = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value
