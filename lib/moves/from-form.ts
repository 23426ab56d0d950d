import { stopStands } from './bars'
import { somethingSaid } from './checks'
import { newsAsks } from './facts'
import { say, staff, type Moves } from './move'
import { openStates } from './states'

/** Moves whose answers come from the referral form (T28; a form that a stop cut short). */
export const fromForm = {
  addNews: {
    label: 'Add to that one', from: openStates, to: 'sorted', by: staff, fromForm: true, rechecks: true,
    asks: { note: say('C5', 'What else was said?', { max: 1200 }) }, also: newsAsks, bars: [stopStands], checks: [somethingSaid], told: 'added to the referral',
  },
} as const satisfies Moves
