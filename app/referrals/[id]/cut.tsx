import { Section } from '#components/page/section'
import { Outcome } from '#components/referral/outcome'
import { Statement } from '#components/referral/statement'
import { Timeline } from '#components/referral/timeline'
import type { Happened } from '#db/history'
import { roleOf } from '#lib/as-typed'
import { fullDay } from '#lib/day'
import type { Me } from '#lib/me'
import { states } from '#lib/moves/states'
import type { MoveView } from '#lib/move-view'
import { sentWords } from '#lib/outcome'
import type { Referral } from '#lib/referral'
import type { Glimpse } from '#lib/sight'
import { eventsOf } from '#lib/timeline-view'
import { Beside, MovesIn } from './beside'

type CutProps = { me: Me; sight: Glimpse; referral: Referral; timeline: readonly Happened[]; moves: readonly MoveView[] }

/** What a receptionist sees of a referral: where it stands, what they were asked themselves, what they may do. No band, no reason. */
export function Cut({ me, sight, referral, timeline, moves }: CutProps) {
  const open = { me, referral, moves }
  const waits = states[sight.state].stage === 'open'
  return (
    <div className="bf-two bf-work">
      <Outcome caption={sentWords(sight, me.at)} heading={sight.stateName}>
        {waits ? <p>The patient has an answer by {fullDay(sight.hearBy)}.{sight.patientTold ? ' They know what happens next.' : ''}</p> : null}
      </Outcome>
      <Beside {...open} cut />
      <div>
        <Section id="safe" heading="Something new said or seen?" className="bf-form"><MovesIn {...open} place="safety" /></Section>
        {sight.statement.length > 0 ? <Section id="statement" heading="What was asked and answered"><Statement lines={sight.statement} /></Section> : null}
        <Section id="history" heading="What has happened"><Timeline events={eventsOf(timeline, roleOf(me), me.at)} /></Section>
      </div>
    </div>
  )
}
