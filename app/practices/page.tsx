import { practicesOf } from '#db/people'
import { Button } from '#components/forms/button'
import { Frame } from '#components/page/frame'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'

export const metadata = { title: 'Change practice' }

export default async function Page() {
  const me = await enter('/practices')
  const places = await practicesOf(me.staff)
  return (
    <Frame {...await headerOf(me, '/practices')}>
      <h1 className="nhsuk-heading-l">Change practice</h1>
      <p>You see one practice at a time. Changing leaves the page you are on.</p>
      {places.filter(({ practice }) => practice !== me.practice).map(({ practice, practiceName, job }) => (
        <form action="/switch-practice" method="post" key={practice}>
          <input type="hidden" name="practice" value={practice} />
          <Button secondary>{`${practiceName}, as ${job}`}</Button>
        </form>
      ))}
    </Frame>
  )
}
