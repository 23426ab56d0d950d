import { openMany } from '#db/chosen'
import { Frame } from '#components/page/frame'
import { EmptyList } from '#components/referral/empty-list'
import { PrintButton } from '#components/referral/print-button'
import { readIds } from '#lib/chosen'
import { chooseAddress, readFilter } from '#lib/queue-filter'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { Sheet } from './sheet'

export const metadata = { title: 'Referrals to print' }

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/queue/print')
  const query = await searchParams
  const [header, chosen] = await Promise.all([headerOf(me, '/queue'), openMany(me, readIds(query['of']))])
  const choose = chooseAddress(readFilter(query))
  return (
    <Frame {...header} back={{ href: choose, text: 'Back to the list' }}>
      <h1 className="nhsuk-heading-l bf-title bf-noprint">Referrals to print</h1>
      {chosen.length > 0
        ? <div className="bf-noprint"><PrintButton /></div>
        : <EmptyList heading="Nothing to print" words="Tick the referrals to print first." links={[{ href: choose, text: 'Choose several' }]} />}
      {chosen.map((referral) => <Sheet key={referral.id} me={me} referral={referral} />)}
    </Frame>
  )
}
