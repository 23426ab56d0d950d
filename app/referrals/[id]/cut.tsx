import { Section } from '#components/page/section'
import { Outcome } from '#components/referral/outcome'
import { Routes } from '#components/referral/routes'
import { Statement } from '#components/referral/statement'
import { Timeline } from '#components/referral/timeline'
import type { Happened } from '#db/history'
import { listServices } from '#db/services'
import { roleOf } from '#lib/as-typed'
import { fullDay } from '#lib/day'
import type { Me } from '#lib/me'
import { states } from '#lib/moves/states'
import type { MoveView } from '#lib/move-view'
import { sentWords } from '#lib/outcome'
import type { Referral } from '#lib/referral'
import { questionOf } from '#lib/referral-view'
import { kinds, type RouteKind } from '#lib/rules/kinds'
import type { Glimpse } from '#lib/sight'
import { routePhones } from '#lib/stop-view'
import { eventsOf } from '#lib/timeline-view'
import { Beside, First, MovesIn } from './beside'

type CutProps = { me: Me; sight: Glimpse; referral: Referral; timeline: readonly Happened[]; moves: readonly MoveView[] }

/** What a receptionist sees of a referral: where it stands, what they were asked themselves, what they may do. No band, no reason. */
export function Cut({ me, sight, referral, timeline, moves }: CutProps) {
  const open = { me, referral, moves }
  const question = questionOf(sight.question, me.at)
  const waits = states[sight.state].stage === 'open'
  return (
    <div className="bf-two bf-work">
      <Outcome caption={sentWords(sight, me.at)} heading={sight.stateName}>
        {waits ? <p>The patient has an answer by {fullDay(sight.hearBy)}.{sight.patientTold ? ' They know what happens next.' : ''}</p> : null}
        {question ? <p><strong>{question.heading}:</strong> {question.words}</p> : null}
      </Outcome>
      <Beside {...open} cut />
      <div>
        <First {...open} />
        <Section id="safe" heading="Something new said or seen?" className="bf-form"><MovesIn {...open} place="safety" /></Section>
        <Instead {...open} sight={sight} />
        {sight.statement.length > 0 ? <Section id="statement" heading="What was asked and answered"><Statement lines={sight.statement} /></Section> : null}
        <Section id="history" heading="What has happened"><Timeline events={eventsOf(timeline, roleOf(me), me.at)} /></Section>
      </div>
    </div>
  )
}

/** Where they are sent instead, and what to do once it is arranged. */
async function Instead({ sight: { routes }, ...open }: Pick<CutProps, 'me' | 'sight' | 'referral' | 'moves'>) {
  if (routes.length === 0) return null
  const services = await listServices(open.me)
  const rows = routes.map(({ kind }) => kind as RouteKind).map((kind) => ({ heading: kinds[kind].name, phones: routePhones(kind, services, open.me.at) }))
  return <Section id="also" heading="Who to ring instead" className="bf-form"><Routes routes={rows} /><MovesIn {...open} place="routes" /></Section>
}
