import { ErrorSummary } from '#components/forms/error-summary'
import { InsetText } from '#components/page/inset-text'
import { Section } from '#components/page/section'
import { Absence } from '#components/referral/absence'
import { Reasons } from '#components/referral/reasons'
import { RecordBox } from '#components/referral/record-box'
import { Slip } from '#components/referral/slip'
import { waitsOf } from '#db/waits'
import { longDay, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { State } from '#lib/moves/states'
import { outcomeOf, type Outcome } from '#lib/outcome'
import { showPhone } from '#lib/phone'
import { waitIn } from '#lib/queue-wait'
import { recordText } from '#lib/record-text'
import type { Referral } from '#lib/referral'
import { slipOf } from '#lib/slip'
import { deskOf } from '../../../_server/cover'
import type { Kept } from '../../../_server/kept'
import { Arrange } from './arrange'
import { Differently, Missing } from './own-moves'
import { Head } from './head'
import { otsOf } from './ots'

/** Where a referral is before an OT has it: what is said of their absence is news to its sender. */
const waiting: readonly State[] = ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE']

type Props = { me: Me; referral: Referral; kept: Kept }

/** The verdict: by when and who; why; what is theirs to arrange; the text for the record; the slip for the patient. */
export async function Sorted({ me, referral, kept }: Props) {
  const [{ services, practice, absence }, ots, waits] = await Promise.all([deskOf(me), otsOf(me), waitsOf(me)])
  const [name, phone] = [practice?.name ?? '', practice?.phone ?? '']
  const place = { practice: name, services, ...(ots.to ? { to: ots.to } : {}) }
  const outcome = outcomeOf(referral, me, services)
  return (
    <>
      <ErrorSummary problems={kept.problems} words="Nothing was changed. Everything you typed is kept." />
      <Head outcome={outcome} who={ots.words} />
      <Absence notice={waiting.includes(referral.state) ? absence : null} />
      <div className="bf-halves">
        <div>
          <Why outcome={outcome} version={referral.verdict.rulesVersion} />
          <Missing me={me} referral={referral} kept={kept} />
          <Arrange outcome={outcome} referral={referral} me={me} />
          <Differently me={me} referral={referral} kept={kept} />
        </div>
        <RecordBox text={recordText(referral, place)} />
      </div>
      <Slip slip={slipOf(referral, ots.one, outcome.ways, waitIn(waits, me.at), londonDay(me.at))} phone={showPhone(phone)} reference={referral.reference} caption={forWhom(referral, name)} />
      <OnPaper id={referral.id} />
    </>
  )
}

function Why({ outcome: { reasons, warnings }, version }: { outcome: Outcome; version: string }) {
  return (
    <Section id="why" heading="Why">
      <Reasons reasons={reasons} />
      {warnings.map((words) => <InsetText className="bf-inset" key={words}><p>{words}</p></InsetText>)}
      <p className="bf-note nhsuk-u-margin-bottom-0">Sorted by <a className="nhsuk-link" href="/rules">rules version {version}</a>. The OT decides.</p>
    </Section>
  )
}

function OnPaper({ id }: { id: string }) {
  return (
    <p className="nhsuk-body-s bf-noprint">
      <a className="nhsuk-link" href={`/refer/${id}/slip`}>What happens next, in large print</a>
      {' · '}<a className="nhsuk-link" href={`/refer/${id}/paper`}>The referral on paper</a>
    </p>
  )
}

/** Whom a slip is for, from whom, and when. */
export const forWhom = ({ patient: { firstName, lastName }, sentAt }: Referral, practice: string) =>
  `For ${[firstName, lastName].filter(Boolean).join(' ')}, from ${practice}, ${longDay(londonDay(sentAt))}`
