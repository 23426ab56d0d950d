import { Card } from '#components/page/card'
import { CareCard } from '#components/page/care-card'
import { Ring } from '#components/referral/ring'
import { allPractices } from '#db/practices'
import { showPhone } from '#lib/phone'
import { emergency, today } from '#lib/site/home'

/** Whom to ring: the practices of this installation, and, for what cannot wait, 999 and 111. */
export async function WhomToRing() {
  const practices = await allPractices()
  return (
    <>
      {practices.filter(({ phone }) => phone).map(({ id, name, phone }) => (
        <Card className="bf-card" size="s" heading={`Ring ${name}`} key={id}>
          <p className="bf-ring__number"><Ring number={showPhone(phone)} /></p>
          <p>Or ask at the desk.</p>
        </Card>
      ))}
      <CareCard urgency="emergency" heading="Call 999 if:" className="bf-care"><ul>{emergency.map((words) => <li key={words}>{words}</li>)}</ul></CareCard>
      <CareCard urgency="urgent" heading="Call 111 if:" className="bf-care"><ul>{today.map((words) => <li key={words}>{words}</li>)}</ul></CareCard>
    </>
  )
}
