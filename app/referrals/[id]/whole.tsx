import { Section } from '#components/page/section'
import { Outcome as Head } from '#components/referral/outcome'
import { Reasons } from '#components/referral/reasons'
import { Routes } from '#components/referral/routes'
import { Answered } from '#components/referral/answered'
import { Scores } from '#components/referral/scores'
import { Statement } from '#components/referral/statement'
import { Timeline } from '#components/referral/timeline'
import type { Happened } from '#db/history'
import { listServices } from '#db/services'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import { answeredOf } from '#lib/answered'
import { scoresOf } from '#lib/scores'
import { calledBy, type MoveView } from '#lib/move-view'
import { outcomeOf, type Outcome } from '#lib/outcome'
import type { Referral } from '#lib/referral'
import { headOf, questionOf, wantedOf } from '#lib/referral-view'
import { eventsOf } from '#lib/timeline-view'
import { Beside, First, MovesIn } from './beside'
import { Ended } from './ended'
import { Safety } from './safety'
import { Reaching, Work } from './work'

export type Seen = { me: Me; referral: Referral; timeline: readonly Happened[]; moves: readonly MoveView[] }

/** All of a referral: who, their words, what may be done, safety, the statement, reasons, history. */
export async function Whole({ me, referral, timeline, moves }: Seen) {
  const outcome = outcomeOf(referral, me, await listServices(me))
  const [question, wanted] = [questionOf(referral.asked, me.at), wantedOf(referral)]
  const open = { me, referral, moves }
  return (
    <div className="bf-two bf-work">
      <Head {...headOf(referral, me.at)}>{question ? <p><strong>{question.heading}:</strong> {question.words}</p> : null}</Head>
      <Beside {...open} />
      <div>
        <First {...open} />
        <Ended referral={referral} />
        <Answered view={answeredOf(referral, me.at)} />
        <Reaching referral={referral} />
        <Work {...open} />
        <Safety {...open} />
        {wanted.lines.length > 0 ? <Section id="wanted" heading={wanted.heading}><Reasons reasons={wanted.lines.map(({ rule, words }) => ({ rule, because: words }))} /></Section> : null}
        <Section id="statement" heading={`What ${calledBy(referral.sentBy.name)} was asked and answered`}><Scores scores={scoresOf(referral, me.at)} /><Statement lines={referral.statement} /></Section>
        <Why {...open} outcome={outcome} />
        <Others {...open} outcome={outcome} />
        <Section id="history" heading="What has happened"><Timeline events={eventsOf(timeline, roleOf(me), me.at)} /></Section>
      </div>
    </div>
  )
}

type Open = Pick<Seen, 'me' | 'referral' | 'moves'> & { outcome: Outcome }

/** Why it is here and how soon, by the rules and by whoever sees it differently. */
function Why({ outcome, ...open }: Open) {
  const { verdict } = open.referral
  return (
    <Section id="reasons" heading="Why it is here, and how soon" className="bf-form">
      <Reasons reasons={[...outcome.reasons, ...verdict.warnings]} />
      {outcome.view ? <p className="bf-note">{outcome.view}</p> : null}
      <p className="bf-note">Sorted by <a className="nhsuk-link" href="/rules">rules version {verdict.rulesVersion}</a>.</p>
      <MovesIn {...open} place="reasons" />
    </Section>
  )
}

/** Other services that fit as well, with who to ring and whether it is arranged. */
function Others({ outcome: { ways }, ...open }: Open) {
  if (ways.length === 0) return null
  const routes = ways.map((way) => ({ ...way, press: way.done ? <p className="bf-note">{way.done}</p> : null }))
  return <Section id="also" heading="Other services" className="bf-form"><Routes routes={routes} /><MovesIn {...open} place="routes" /></Section>
}
