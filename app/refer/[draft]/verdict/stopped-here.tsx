import { ErrorSummary } from '#components/forms/error-summary'
import { ButtonLink } from '#components/forms/button'
import { RecordStop } from '#components/referral/record-stop'
import { Rule } from '#components/referral/rule'
import { StopScreen } from '#components/referral/stop-screen'
import { freshId } from '#db/ids'
import { listServices } from '#db/services'
import { roleOf } from '#lib/as-typed'
import { londonTime } from '#lib/day'
import type { Me } from '#lib/me'
import { asksFor, movesFor, type Referral } from '#lib/referral'
import { actWithinMinutes } from '#lib/rules/stop-screens'
import { stopCards } from '#lib/stop-view'
import type { Kept } from '../../../_server/kept'
import { makeMove } from './actions'

type Props = { me: Me; referral: Referral; kept: Kept }

/** What to do now, and then the record of what was done; once that is there, the way on with the referral. */
export async function StoppedHere({ me, referral, kept }: Props) {
  const { verdict: { stops }, id, version } = referral
  if (stops.length === 0) return <Unfinished referral={referral} />
  const may = movesFor(me, referral).includes('recordStop')
  const asks = may ? asksFor(me, referral, 'recordStop') : {}
  const cards = stopCards(stops.map(({ screen }) => screen), roleOf(me), await listServices(me), me.at)
  return (
    <div className="bf-two">
      <div>
        <ErrorSummary problems={kept.problems} asks={asks} words="Not recorded yet. Everything you typed is kept." />
        <StopScreen heading="Stop: act on this first" because={stops.flatMap(saidIn)} cards={cards} />
        {may ? <RecordStop send={makeMove} asks={asks} role={roleOf(me)} kept={kept} carries={{ id, version: String(version), draft: freshId() }} /> : null}
      </div>
      <Now me={me} referral={referral} may={may} />
    </div>
  )
}

/** What fired, and the words it found (S13), which nobody may take for "checked". */
const saidIn = ({ because, words = [] }: Referral['verdict']['stops'][number]) =>
  [inSentence(because), ...words.map((phrase) => `“${phrase}”`)]

/** A sentence inside another: without its full stop, and small unless it begins with an abbreviation. */
const inSentence = (words: string) => words.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())

function Now({ me, referral: { since, verdict }, may }: { me: Me; referral: Referral; may: boolean }) {
  return (
    <aside className="bf-verdict" aria-labelledby="clock">
      <h2 className="nhsuk-heading-s" id="clock">What happens now</h2>
      {may
        ? <p>Record what you did by <strong>{londonTime(since + actWithinMinutes * 60_000)}</strong>.</p>
        : <p>Only a clinician or the OT can record what was done. Tell the duty clinician <strong>now</strong>.</p>}
      {may && verdict.stops.some(({ rule }) => rule !== 'S13')
        ? <p>If you go on, the OT sees “safety stop cleared by {me.name}”, and the referral is at least <strong>urgent</strong> <Rule id="P-5" />.</p>
        : null}
      <p className="bf-verdict__foot">
        Stopped at {londonTime(since)} {verdict.stops.map(({ rule }) => <Rule id={rule} key={rule} />)}. This stays in the history, whatever you choose.
      </p>
    </aside>
  )
}

function Unfinished({ referral: { cleared, id } }: { referral: Referral }) {
  const last = cleared.at(-1)
  return (
    <>
      <h1 className="nhsuk-heading-l">The safety stop is recorded. The referral is not finished</h1>
      <p>{last ? `Cleared by ${last.by} at ${londonTime(last.at)}. ` : ''}Nothing is queued until the form is finished and sent.</p>
      <ButtonLink href={`/refer/${id}`}>Go on with the referral</ButtonLink>
    </>
  )
}
