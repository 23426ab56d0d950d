import { Button } from '#components/forms/button'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { ChooseTable } from '#components/referral/choose-table'
import { freshId } from '#db/ids'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { tickedIn } from '#lib/chosen'
import { handOverAsks } from '#lib/moves/whose'
import { queueRow, type Listed } from '#lib/queue-row'
import { aroundOf } from '../../_server/around'
import type { Kept } from '../../_server/kept'
import { go } from './actions'

type ChooserProps = { me: Me; rows: readonly Listed[]; back: string; kept: Kept }

/** The rows to tick, and what may be done with those that are: one form, and a button for each. */
export async function Chooser({ me, rows, back, kept: { typed, problems } }: ChooserProps) {
  const { colleagues = [] } = await aroundOf(me)
  const seen = { me, today: londonDay(me.at), back }
  const mayHand = (me.role === 'ot' || me.role === 'supervisor') && colleagues.length > 0
  return (
    <Form action={go}>
      <input type="hidden" name="draft" value={freshId()} />
      <input type="hidden" name="filters" value={back} />
      <ChooseTable caption={`${rows.length} ${rows.length === 1 ? 'referral' : 'referrals'} on this page`} rows={rows.map((row) => queueRow(row, seen))} chosen={tickedIn(typed)} />
      <div className="bf-form">
        <Button secondary small name="do" value="print">Print those ticked</Button>
        {mayHand ? (
          <>
            <h2 className="nhsuk-heading-s">Hand over to</h2>
            <Fields asks={handOverAsks(colleagues)} typed={typed} problems={problems} />
            <Button small name="do" value="handOver">Hand over those ticked</Button>
          </>
        ) : null}
      </div>
    </Form>
  )
}
