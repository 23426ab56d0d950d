import { Section } from '#components/page/section'
import { Outcome } from '#components/referral/outcome'
import { Reasons } from '#components/referral/reasons'
import { Routes } from '#components/referral/routes'
import { Statement } from '#components/referral/statement'
import { Timeline } from '#components/referral/timeline'
import type { Happened } from '#db/history'
import { listServices } from '#db/services'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import { calledBy, type MoveView } from '#lib/move-view'
import { outcomeOf } from '#lib/outcome'
import type { Referral } from '#lib/referral'
import { headOf, questionOf, wantedOf } from '#lib/referral-view'
import { eventsOf } from '#lib/timeline-view'
import { Beside, MovesIn } from './beside'
import { Ended } from './ended'
import { Safety } from './safety'

export type Seen = { me: Me; referral: Referral; timeline: readonly Happened[]; moves: readonly MoveView[] }

/** All of a referral: who, their words, what may be done, safety, the statement, reasons, history. */
export async function Whole({ me, referral, timeline, moves }: Seen) {
  const outcome = outcomeOf(referral, me, await listServices(me))
  const [question, wanted] = [questionOf(referral.asked, me.at), wantedOf(referral)]
  const open = { me, referral, moves }
  return (
    <div className="bf-two bf-work">
      <Outcome {...headOf(referral, me.at)}>{question ? <p><strong>{question.heading}:</strong> {question.words}</p> : null}</Outcome>
      <Beside {...open} />
      <div>
        <Ended referral={referral} timeline={timeline} />
        <Safety {...open} />
        {wanted.lines.length > 0 ? <Section id="wanted" heading={wanted.heading}><Reasons reasons={wanted.lines.map(({ rule, words }) => ({ rule, because: words }))} /></Section> : null}
        <Section id="statement" heading={`What ${calledBy(referral.sentBy.name)} was asked and answered`}><Statement lines={referral.statement} /></Section>
        <Section id="reasons" heading="Why it is here, and how soon" className="bf-form">
          <Reasons reasons={[...outcome.reasons, ...referral.verdict.warnings]} />
          {outcome.view ? <p className="bf-note">{outcome.view}</p> : null}
          <p className="bf-note">Sorted by <a className="nhsuk-link" href="/rules">rules version {referral.verdict.rulesVersion}</a>.</p>
          <MovesIn {...open} place="reasons" />
        </Section>
        {outcome.ways.length > 0 ? (
          <Section id="also" heading="Other services" className="bf-form">
            <Routes routes={outcome.ways.map((way) => ({ ...way, press: way.done ? <p className="bf-note">{way.done}</p> : null }))} />
            <MovesIn {...open} place="routes" />
          </Section>
        ) : null}
        <Section id="history" heading="What has happened"><Timeline events={eventsOf(timeline, roleOf(me), me.at)} /></Section>
      </div>
    </div>
  )
}
