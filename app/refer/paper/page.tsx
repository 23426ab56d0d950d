import { enter } from '../../_server/enter'
import { PaperPage } from '../paper-page'

export const metadata = { title: 'Form on paper' }

export default async function Page() {
  return <PaperPage me={await enter('/refer/paper')} back={{ href: '/refer', text: 'Refer a patient' }} />
}
