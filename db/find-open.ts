import { and, eq, gte, inArray, lt, ne, or, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { refusal } from '#lib/moves/refusals'
import { nhsNumber } from '#lib/nhs-number'
import type { Patient, Referral } from '#lib/referral'
import { look } from './client'
import { plainName, rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'
import { unless, type Statement, type Writer } from './statements'
import { termOf } from './term'

/** An open referral of what may be the same patient; `same` when the NHS number says so. */
export type OpenReferral = Row & { readonly same: boolean }

/**
 * Open referrals of this patient in this practice, so that nobody is referred twice: by NHS number when it passes its
 * check, and by last name and date of birth. Without either there is nothing to look for. Whom it found is noted; when it
 * found nobody, nobody was shown, and the referral that follows is its own act.
 */
export async function findOpen(me: Me, patient: Pick<Patient, 'nhsNumber' | 'lastName' | 'born'>): Promise<OpenReferral[]> {
  const digits = digitsOf(patient)
  const open = openOf(me, digits, named(patient))
  if (!open) return []
  const noted = (rows: readonly Row[]) => {
    const detail = { by: 'patient', term: termOf(JSON.stringify(patient)), ids: rows.map(({ id }) => id) }
    return rows.length > 0 ? { act: 'searched', subject: null, detail } : undefined
  }
  const found = await look(me, noted, (db) => db.select(rowColumns).from(referrals).where(open).orderBy(referrals.dueOn, referrals.id).limit(10))
  return found.map((row) => ({ ...row, same: row.nhsNumber === digits }))
}

/** How sure it must be that two referrals are of one patient: by the NHS number, or by name and birthday too. */
export type Sure = 'number' | 'name'

/** Refuses what is kept with it when another open referral of this patient is there already, as `findOpen` would find it. */
export function unlessOpen(db: Writer, me: Me, { id, patient }: Referral, sure: Sure): Statement[] {
  const open = openOf(me, digitsOf(patient), sure === 'name' ? named(patient) : undefined)
  if (!open) return []
  const other = and(open, ne(referrals.id, id))
  return [unless(db.select({ id: referrals.id }).from(referrals).where(other).limit(1), () => refusal('has-open', 'paste'))]
}

function openOf({ practice }: Me, digits: string | undefined, byName: SQL | undefined): SQL | undefined {
  const either = or(digits ? eq(referrals.nhsNumber, digits) : undefined, byName)
  return either && and(eq(referrals.practice, practice), inArray(referrals.place, ['queue', 'caseload', 'elsewhere']), either)
}

function digitsOf({ nhsNumber: typed }: Pick<Patient, 'nhsNumber'>): string | undefined {
  const number = nhsNumber(typed ?? '')
  return number.state === 'valid' ? number.digits : undefined
}

/** The whole last name, and the day: a space ends a name, and '!' is what sorts next after a space. */
function named({ lastName, born }: Pick<Patient, 'lastName' | 'born'>): SQL | undefined {
  const last = plainName(lastName)
  if (!last || !born) return undefined
  return and(gte(referrals.byLast, `${last} `), lt(referrals.byLast, `${last}!`), eq(referrals.born, born))
}
