import { Items } from '#components/practice/items'
import type { Me } from '#lib/me'
import { problemsFor } from '../_server/problems'

/** Open problems, for a clinician whom the practice named to see to them (HZ25). */
export const Reported = async ({ me }: { me: Me }) => <Items items={await problemsFor(me)} here="/referrals" />
