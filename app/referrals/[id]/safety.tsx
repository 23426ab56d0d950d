import { ButtonLink } from '#components/forms/button'
import { Section } from '#components/page/section'
import { Rule } from '#components/referral/rule'
import type { Me } from '#lib/me'
import type { MoveView } from '#lib/move-view'
import type { Referral } from '#lib/referral'
import { safetyOf } from '#lib/safety-view'
import { MovesIn } from './beside'

/** What was ticked and what was done about it; and the way to stop now, when something new is said or seen. */
export function Safety({ me, referral, moves }: { me: Me; referral: Referral; moves: readonly MoveView[] }) {
  const { ticked, asked, done } = safetyOf(referral, me.at)
  return (
    <Section id="safe" heading="Safety" className="bf-form">
      {asked ? <p className="bf-note">{asked}</p> : null}
      {ticked.length > 0 ? <p className="bf-note"><strong>{ticked.join('. ')}</strong> was ticked.</p> : null}
      {done.map(({ rule, words }) => <p className="bf-note" key={rule + words}>{words} <Rule id={rule} /></p>)}
      {referral.state === 'STOPPED' ? <ButtonLink small href={`/refer/${referral.id}/verdict`}>What to do now, and record it</ButtonLink> : null}
      <MovesIn me={me} referral={referral} moves={moves} place="safety" />
    </Section>
  )
}
