import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { RecruitForm } from '#components/site/recruit-form'
import { sitePages } from '#lib/site/pages'
import { enter } from '../../_server/enter'
import { aboutPage, siteHeader } from '../about'
import { fill } from './actions'

export const metadata = aboutPage('/recruit')

const { heading, lead } = sitePages['/recruit']

export default async function Page() {
  const me = await enter('/recruit')
  return (
    <Frame {...await siteHeader(me, '/recruit')} wide={false}>
      <div className="bf-noprint">
        <h1 className="nhsuk-heading-xl">{heading}</h1>
        <p className="nhsuk-body-l">{lead}</p>
        <InsetText><p>Nothing you type is kept. It goes into the pack on this page and into the document you download, and nowhere else. What you leave out stays a blank.</p></InsetText>
        <h2 className="nhsuk-heading-l">Your details</h2>
      </div>
      <RecruitForm fill={fill} />
    </Frame>
  )
}
