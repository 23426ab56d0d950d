import { Table } from '#components/page/table'
import type { BalanceNow } from '#db/balance'
import { differs } from '#lib/balance'
import { balanceTable, balanceWords, differenceWords } from '#lib/balance-view'

const shown = 6

/** Received, and where each is: now, and at the end of the days before; with what differs, where anything does. */
export function Counts({ balance: { tally, differences, days } }: { balance: BalanceNow }) {
  const off = differs(differences)
  const { head, rows } = balanceTable(tally, off, days.slice(0, shown))
  return (
    <>
      <p className="bf-sentence">{off > 0 ? <strong>{balanceWords(tally, off)}</strong> : balanceWords(tally, off)} Every referral received is open, closed, redirected, sent elsewhere or returned; it is counted from what was done to each, and compared with what is stored.</p>
      {differences.length > 0 ? <ul className="nhsuk-list nhsuk-list--bullet">{differenceWords(differences).map((words) => <li key={words}>{words}</li>)}</ul> : null}
      <div className="bf-chart" role="region" aria-label="The balance, day by day" tabIndex={0}>
        <Table compact className="bf-plain-table" caption="Referrals, day by day" head={head} rows={rows} />
      </div>
    </>
  )
}
