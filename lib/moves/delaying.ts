import { waitsNow } from '../delays'
import { addDays, isDay, londonDay, longDay } from '../day'
import { ofAnother, talkHold } from './bars'
import { clinicians, needed, say, when, type Bar, type Check, type Moves } from './move'

const pausable = ['QUEUED', 'ACCEPTED', 'CONTACTING', 'CANCELLED_PATIENT'] as const
const longestDays = 92

const waitsAlready: Bar = ({ delays }, me) => (waitsNow(delays, londonDay(me.at)) ? 'waits-already' : null)
const waitsNot: Bar = ({ delays }, me) => (waitsNow(delays, londonDay(me.at)) ? null : 'waits-not')

/** A delay ends on a later day, within three months: nobody is put off for good. */
const endsSoon: Check = ({ until }, _referral, me) => {
  if (!isDay(until)) return []
  const [today, last] = [londonDay(me.at), addDays(londonDay(me.at), longestDays)]
  return until > today && until <= last ? [] : [{ field: 'until', message: `Enter a day after today and not after ${longDay(last)}` }]
}

/** The clocks of section E pause only because the patient asks, with a reason and an end; a fit note or a meeting waits for nobody. */
export const delaying = {
  delay: {
    label: 'The patient asks to wait', from: pausable, to: 'same', by: clinicians, bars: [ofAnother, talkHold, waitsAlready], undo: true,
    asks: {
      until: when('E', 'From which day may we be in touch?', { ...needed, ahead: 1 }),
      why: say('E', 'Why do they ask to wait?', needed),
    },
    checks: [endsSoon], told: 'paused the clock: the patient asks to wait',
  },
  endDelay: {
    label: 'The patient need not wait any more', from: pausable, to: 'same', by: clinicians, bars: [ofAnother, waitsNot], undo: true,
    asks: {}, told: 'let the clock go on',
  },
} as const satisfies Moves
