import { laterAsks } from './care-asks'
import { careOf } from './care'
import { neededWith, somethingSaid } from './checks'
import { choose, clinicians, needed, say, staff, type Bar, type Moves } from './move'

/** Open only while there is something of this kind to look at again. */
const waitsFor = (kind: 'arrived' | 'three_months'): Bar => (referral) => {
  const { again } = careOf(referral)
  return again?.kind === kind && again.came === null ? null : 'nothing-to-look-at'
}

const source = say('F.1', 'How do you know?', { ...needed, max: 200 })

/** What is looked at once a referral is over, or is with another service: did they get there, how are they now (F.1, F.4). */
export const afterwards = {
  arrived: {
    label: 'Did they get there?', from: ['SUMMARY_SENT'], to: 'same', by: clinicians, bars: [waitsFor('arrived')], asks: {
      got: choose('F.1', 'Did they get there?', [
        { value: 'yes', label: 'Yes' }, { value: 'not_yet', label: 'Not yet: ask again in 2 weeks' }, { value: 'no', label: 'No' },
      ], needed),
      source,
      ownedBy: say('F.1', 'If not, who does what now?', { max: 300, hint: 'A redirect is finished only when somebody owns it. Whoever sent the referral reads this.' }),
    },
    checks: [neededWith('ownedBy', 'got', ['no'], 'Say who does what now: nobody may be left between two services')],
    told: 'asked whether they got there',
  },
  askAgain: {
    label: 'Not known yet: ask again in 2 weeks', from: ['SIGNPOSTED'], to: 'same', by: staff, asks: { source }, told: 'asked the service, and will ask again',
  },
  threeMonths: {
    label: 'Three months on', from: ['SUMMARY_SENT'], to: 'same', by: clinicians, bars: [waitsFor('three_months')],
    asks: {}, also: laterAsks, checks: [somethingSaid], told: 'asked how they are, three months on',
  },
  notAsked: {
    label: 'Three months on: could not be asked', from: ['SUMMARY_SENT'], to: 'same', by: clinicians, bars: [waitsFor('three_months')],
    asks: { why: say('F.4', 'Why not?', { ...needed, max: 200 }) }, told: 'could not ask how they are, three months on',
  },
} as const satisfies Moves
