import { shortDay } from '../day'
import { roleWords, type Role } from '../me'
import { bandNames } from '../moves/names'
import { weeksIn, type ReportFilter } from './filter'
import { counted, rounded, share, sumBy, type Cell, type Part } from './part'
import { runOf, signalColumn } from './run'
import { mondayOf } from './weeks'

/** Referrals the rules gave a band, that people saw alike: `view` is '' where nobody saw it differently. */
export type Viewed = { readonly week: number; readonly ruled: string; readonly view: string; readonly viewBy: string; readonly count: number }

const views = { '': 'As the rules', sooner: 'Sooner', later: 'Later', group: 'Another group', not_ot: 'Not for the OT' } as const
const ruled = ['P1_URGENT', 'P2_SOON', 'P3_ROUTINE'] as const
const total = (rows: readonly Viewed[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** Where people saw it as the rules did, in parts (HZ17): who decides must be seen to decide. */
export const agreementParts = (rows: readonly Viewed[], filter: ReportFilter): Part[] => [eachWeek(rows, filter), byBand(rows), byWhom(rows)]

function eachWeek(rows: readonly Viewed[], filter: ReportFilter): Part {
  const [all, agreed] = [sumBy(rows, ({ week }) => week), sumBy(rows.filter(({ view }) => view === ''), ({ week }) => week)]
  const weeks = weeksIn(filter).map((week) => ({ week, of: all.get(week) ?? 0, agreed: agreed.get(week) ?? 0 }))
  const values = weeks.map(({ week, of, agreed: same }) => ({ week, value: of === 0 ? null : rounded((same / of) * 100) }))
  const { chart, sentence } = runOf({ title: 'Referrals of a hundred that nobody saw differently from the rules, each week', what: 'Agreement with the rules', better: null, weeks: values })
  const shows = signalColumn(chart)
  const changed = total(rows.filter(({ view }) => view !== ''))
  return {
    id: 'each-week', heading: 'Agreement each week', sentence: `Of ${counted(total(rows), 'referral')} the rules sorted, people saw ${changed} differently (${share(changed, total(rows))}). ${sentence}`,
    note: 'Agreement near 100% is no praise of the rules: it may be that nobody looks. Read some again without their answer.', chart,
    table: { caption: 'Agreement with the rules each week', head: ['Week from', 'Sorted', 'Seen as the rules', 'Of a hundred', 'Shows'], rows: weeks.map(({ week, of, agreed: same }, at): Cell[] => [shortDay(mondayOf(week)), of, same, values[at]?.value ?? 'None', shows[at] ?? '']) },
  }
}

function byBand(rows: readonly Viewed[]): Part {
  const cells = sumBy(rows, (row) => `${row.ruled} ${row.view}`)
  const sooner = total(rows.filter(({ view }) => view === 'sooner'))
  return {
    id: 'by-band', heading: 'What people changed', sentence: `${counted(sooner, 'referral')} were brought forward, ${total(rows.filter(({ view }) => view === 'later'))} put back.`,
    table: {
      caption: 'What the rules said, and what people made of it', head: ['The rules said', ...Object.values(views)],
      rows: ruled.map((band): Cell[] => [bandNames[band], ...Object.keys(views).map((view) => cells.get(`${band} ${view}`) ?? 0)]),
    },
  }
}

function byWhom(rows: readonly Viewed[]): Part {
  const differing = rows.filter(({ view }) => view !== '')
  const cells = sumBy(differing, (row) => `${row.viewBy} ${row.view}`)
  const roles = [...new Set(differing.map(({ viewBy }) => viewBy))].sort()
  return {
    id: 'by-whom', heading: 'Who saw it differently', sentence: roles.length > 0 ? 'By role; nobody is named.' : 'Nobody saw a referral differently from the rules.',
    table: {
      caption: 'Other views, by the role of who had them', head: ['Role', ...Object.values(views).slice(1)],
      rows: roles.map((role): Cell[] => [roleWords[role as Role] ?? role, ...Object.keys(views).slice(1).map((view) => cells.get(`${role} ${view}`) ?? 0)]),
    },
  }
}
