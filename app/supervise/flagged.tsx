import { FlaggedTable } from '#components/practice/flagged-table'
import { mostFlagged } from '#db/list-flagged'
import type { listFlagged } from '#db/list-flagged'
import type { Held } from '#db/supervisions'
import { flaggedLines } from '#lib/flagged-view'
import type { Me } from '#lib/me'

/** The referrals to talk over, those nobody has yet before the others, the earliest due first. */
export function Flagged({ me, rows, held }: { me: Me; rows: Awaited<ReturnType<typeof listFlagged>>; held: readonly Held[] }) {
  if (rows.length === 0) return <p>No open referral is flagged. The <a className="nhsuk-link" href="/queue">queue</a> shows everybody who waits.</p>
  return (
    <>
      <FlaggedTable lines={flaggedLines(rows.slice(0, mostFlagged), held, me)} />
      {rows.length > mostFlagged ? <p>{`These are the first ${mostFlagged}. More are in the `}<a className="nhsuk-link" href="/queue">queue</a>.</p> : null}
    </>
  )
}
