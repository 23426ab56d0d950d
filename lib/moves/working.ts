import { alreadyMine, consentHold, notMine, nothingToArrange, ofAnother, ofNobody, talkHold } from './bars'
import { somethingSaid } from './checks'
import { differing, leftBlank, replyAsks, routeAsks } from './facts'
import { choose, needed, onlyIf, ot, say, staff, tick, type Moves } from './move'
import { endedStates, openStates } from './states'

const waiting = ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE'] as const
const worked = ['ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS', 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'] as const
/** The OT's moves from the queue to the first contact (F.1); what follows is in appointments and with-patient. */
export const working = {
  claim: {
    undo: true, label: 'Claim', from: waiting, to: 'same', by: ot, bars: [alreadyMine, ofAnother], asks: {}, told: 'claimed this referral',
  },
  release: {
    undo: true, label: 'Release', from: waiting, to: 'same', by: ot, bars: [notMine], asks: {}, told: 'released this referral',
  },
  takeOver: {
    undo: true, label: 'Take over', from: [...waiting, ...worked, 'INFO_REQUESTED'], to: 'same', by: ot, bars: [ofNobody, alreadyMine],
    asks: { why: say('F.1', 'Why?', needed) }, told: 'took this referral over',
  },
  accept: {
    undo: true, label: 'Accept', from: ['QUEUED', 'HOLD_INFO'], to: 'ACCEPTED', by: ot, bars: [ofAnother, consentHold, talkHold],
    // HZ14: only a page that shows the patient's whole words sends it.
    asks: { read: { ...choose('HZ14', 'Read the patient’s words', [{ value: 'yes', label: 'I have read them' }], needed), message: 'Read the patient’s words first' } },
    told: 'accepted this referral',
  },
  handBack: {
    undo: true, label: 'Hand back to the queue', from: ['ACCEPTED'], to: 'QUEUED', by: ot, bars: [ofAnother],
    asks: { why: say('F.1', 'Why?', needed) }, told: 'handed it back to the queue',
  },
  ask: {
    label: 'Ask', from: ['QUEUED'], to: 'INFO_REQUESTED', by: ot, bars: [ofAnother], told: 'asked the referrer',
    asks: { question: say('F.2', 'Anything else', { rows: 3 }) },
    also: (referral, me) => {
      const missing = Object.entries(leftBlank(referral, me)).map(([value, { words }]) => ({ value, label: words }))
      const options = [...missing, ...differing(referral, me)]
      return onlyIf(options.length > 0, { fields: tick('F.2', 'What do you need to know?', options) })
    },
    checks: [somethingSaid],
  },
  answer: {
    label: 'Send the answer', from: ['INFO_REQUESTED'], to: 'QUEUED', by: staff, asks: {}, also: replyAsks, checks: [somethingSaid],
    rechecks: true, told: 'answered',
  },
  arranged: {
    undo: true, label: 'I have arranged this', from: [...openStates, ...endedStates], to: 'same', by: staff, bars: [nothingToArrange],
    asks: {}, also: routeAsks, told: 'arranged another service',
  },
} as const satisfies Moves
