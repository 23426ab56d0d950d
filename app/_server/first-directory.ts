import { saveService } from '#db/services'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { RouteKind } from '#lib/rules/kinds'
import type { Hours } from '#lib/services'

const always: readonly Hours[] = [{ days: 'mon-sun', from: '00:00', to: '24:00' }]
const surgery: readonly Hours[] = [{ days: 'mon-fri', from: '08:00', to: '18:30' }]
type Entry = readonly [kind: RouteKind, name: string, phone: '999' | '111' | 'practice', hours: readonly Hours[], outOfHours: RouteKind | null]

/** Whom to ring about a danger until the practice has named its own: 999, NHS 111, or the practice itself (A.6). */
const entries: readonly Entry[] = [
  ['AMBULANCE_999', 'Ambulance', '999', always, null],
  ['AE', 'NHS 111, for the nearest A&E', '111', always, 'AMBULANCE_999'],
  ['MH_CRISIS_111', 'NHS 111, mental health option', '111', always, 'AMBULANCE_999'],
  ['UCR_2H', 'NHS 111, for urgent help at home', '111', always, 'AMBULANCE_999'],
  ['DUTY_GP', 'Duty doctor', 'practice', surgery, 'UCR_2H'],
  ['ASC_EMERGENCY_DUTY', 'NHS 111, for emergency social care', '111', always, 'AMBULANCE_999'],
  ['SAFEGUARDING', 'Safeguarding lead', 'practice', surgery, 'ASC_EMERGENCY_DUTY'],
  ['EIP', 'NHS 111, mental health option', '111', always, 'AMBULANCE_999'],
  ['PERINATAL_MH', 'NHS 111, mental health option', '111', always, 'AMBULANCE_999'],
]

/** Gives a new practice a directory that leads somewhere in every danger. It is due for review at once. */
export const addFirstDirectory = async (me: Me, practicePhone: string): Promise<void> => {
  const today = londonDay(me.at)
  const rest = { whoCanRefer: ['clinician'], criteria: '', area: [], patientText: '', reviewedOn: today, reviewDue: today, version: 0 }
  for (const [kind, name, phone, hours, outOfHours] of entries)
    await saveService(me, { kind, name, phone: phone === 'practice' ? practicePhone : phone, hours, outOfHours, ...rest })
}
