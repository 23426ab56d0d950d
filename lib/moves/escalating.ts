import { londonDay, londonTime } from '../day'
import { holdNow } from '../rules/hold-clock'
import { settings } from '../rules/settings'
import type { Bar, Moves } from './move'

/** H-6, H-3: told once for the holds that are late by now, and again only when another runs late. */
const toldAlready: Bar = ({ verdict, closed, escalated }, me) => {
  const at = { today: londonDay(me.at), time: londonTime(me.at), settings: { ...settings, closed: closed ?? [] } }
  const late = verdict.holds.filter((hold) => holdNow(hold, at).state !== 'open')
  const told = escalated === undefined ? '' : londonDay(escalated)
  return late.some(({ by }) => by > told) ? null : 'not-late'
}

/** A hold nobody answered in time is told to the duty clinician and the OT (H-6); without its safety conversation the duty clinician phones (H-3). */
export const escalating = {
  escalate: {
    label: 'Escalate', from: ['HOLD_INFO'], to: 'same', by: ['clock'], bars: [toldAlready], asks: {},
    told: 'put it before the duty clinician and the OT: nobody answered in time',
  },
} as const satisfies Moves
