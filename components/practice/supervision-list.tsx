import type { HeldView } from '#lib/supervision-view'
import { SummaryList } from '../page/summary-list'

/** Supervision that was held, the latest first. */
export function SupervisionList({ held }: { held: readonly HeldView[] }) {
  if (held.length === 0) return <p>No supervision is recorded yet.</p>
  return held.map(({ id, heading, by, themes, about, discussed, actions }) => (
    <div className="bf-held" key={id}>
      <h3 className="nhsuk-heading-s">{heading}</h3>
      <SummaryList
        className="bf-summary"
        rows={[
          { key: 'Kind', value: by }, { key: 'Themes', value: themes }, { key: 'Referrals', value: about },
          { key: 'Talked about', value: discussed }, { key: 'Agreed', value: actions },
        ]}
      />
    </div>
  ))
}
