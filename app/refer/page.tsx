import { freshId } from '#db/ids'
import { enter } from '../_server/enter'
import { nothing } from '../_server/kept'
import { ReferPage } from './refer-page'
import { Stops } from '../referrals/stops'

export const metadata = { title: 'Refer a patient' }

export default async function Page() {
  const me = await enter('/refer')
  return <ReferPage me={me} draft={freshId()} kept={nothing} over={<Stops me={me} />} />
}
