import { ButtonLink } from '#components/forms/button'
import { Facts } from '#components/referral/facts'
import { Outcome } from '#components/referral/outcome'
import { PrintButton } from '#components/referral/print-button'
import { Routes } from '#components/referral/routes'
import { Section } from '#components/page/section'
import { listServices } from '#db/services'
import { fullDay } from '#lib/day'
import type { Me } from '#lib/me'
import { sentWords } from '#lib/outcome'
import { kinds, type RouteKind } from '#lib/rules/kinds'
import type { Glimpse } from '#lib/sight'
import { routePhones } from '#lib/stop-view'

/** What a receptionist sees of what they sent: that it arrived, where it stands, and by when the patient hears. No band, no reason. */
export async function Glimpsed({ me, sight }: { me: Me; sight: Glimpse }) {
  const services = await listServices(me)
  const routes = sight.routes.map(({ kind }) => kind as RouteKind)
  return (
    <>
      <Outcome caption={sentWords(sight, me.at)} heading={`The patient has an answer by ${fullDay(sight.hearBy)}`}>
        <Facts facts={[{ key: 'Where it stands', value: sight.stateName }]} />
        <p>Tell the patient: “A clinician or our occupational therapist reads this, and you hear from us by {fullDay(sight.hearBy)}. If anything gets worse, ring us the same day, or 111 when we are closed.”</p>
        <div className="nhsuk-button-group nhsuk-button-group--small bf-noprint">
          <PrintButton />
          <ButtonLink href={`/refer/${sight.id}/slip`} secondary small>What happens next</ButtonLink>
          <ButtonLink href="/signpost" secondary small>Take the next call</ButtonLink>
          <ButtonLink href="/refer" secondary small>Refer another</ButtonLink>
        </div>
      </Outcome>
      {routes.length > 0 ? (
        <Section id="elsewhere" heading="Who to ring instead">
          <Routes routes={routes.map((kind) => ({ heading: kinds[kind].name, phones: routePhones(kind, services, me.at) }))} />
        </Section>
      ) : null}
    </>
  )
}
