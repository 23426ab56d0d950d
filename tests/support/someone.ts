import { theClock, type Me, type Role } from '#lib/me'

const staff: Record<Role, { staff: string; name: string; job: string }> = {
  clinician: { staff: 'ngozi', name: 'Dr Ngozi Okafor', job: 'GP' },
  receptionist: { staff: 'sam', name: 'Sam Poole', job: 'Receptionist' },
  ot: { staff: 'priya', name: 'Priya Shah', job: 'OT' },
  supervisor: { staff: 'ruth', name: 'Dr Ruth Vale', job: 'GP supervisor' },
  manager: { staff: 'leo', name: 'Leo Marsh', job: 'Practice manager' },
}

/** Monday 23 November 2026, 10:44 in London. */
export const mondayMorning = Date.parse('2026-11-23T10:44:00Z')

/** Somebody of Quillbrook Surgery in this role: Priya the OT, Sam at reception, Dr Okafor. */
export const someone = (role: Role | 'clock', at = mondayMorning, more: Partial<Me> = {}): Me =>
  role === 'clock'
    ? { ...theClock('quillbrook', at), ...more }
    : { ...staff[role], role, practice: 'quillbrook', at, request: 'r1', ...(role === 'ot' ? { standing: 'good' } : {}), ...more }

/** The other OT. */
export const tom = (at = mondayMorning): Me => someone('ot', at, { staff: 'tom', name: 'Tom Reyes' })
