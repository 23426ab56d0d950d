import { Section } from '#components/page/section'
import { SummaryList } from '#components/page/summary-list'
import { SupervisionList } from '#components/practice/supervision-list'
import type { Held } from '#db/supervisions'
import type { Standing } from '#lib/standing'
import { standingRows } from '#lib/standing-view'
import { heldView } from '#lib/supervision-view'

/** An OT's own standing, and the supervision they had: theirs to read, and others' to write. */
export function Own({ standing, held }: { standing: Standing | null; held: readonly Held[] }) {
  return (
    <>
      <p className="bf-sentence">Your manager and your supervisor write this down. Tell them when something has changed. Your leave, and who sees to the queue meanwhile, is on <a className="nhsuk-link" href="/practice/cover">Cover</a>.</p>
      <Section id="recorded" heading="What is recorded"><SummaryList rows={standingRows(standing)} /></Section>
      <Section id="held" heading="Supervision you had"><SupervisionList held={held.map((each) => heldView(each, []))} /></Section>
    </>
  )
}
