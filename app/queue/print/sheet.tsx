import { SummaryList } from '#components/page/summary-list'
import { Statement } from '#components/referral/statement'
import type { Me } from '#lib/me'
import { showNhsNumber } from '#lib/nhs-number'
import { bannerOf } from '#lib/patient-view'
import type { Referral } from '#lib/referral'
import { datesOf, headOf, standsWith, wantedOf } from '#lib/referral-view'

/** One referral on paper, each on a sheet of its own: who, how to reach them, by when, their words, what was asked and answered. */
export function Sheet({ me, referral }: { me: Me; referral: Referral }) {
  const { name, born, nhsNumber, phone, flags } = bannerOf(referral.patient, me.at, referral.answers)
  const { caption, heading, words } = headOf(referral, me.at)
  const dates = datesOf(referral, me).map(({ key, date, more }) => ({ key, value: [date, more].filter(Boolean).join('. ') }))
  return (
    <article className="bf-paper" aria-labelledby={`p-${referral.id}`}>
      <h2 className="nhsuk-heading-m" id={`p-${referral.id}`}>{name}</h2>
      <p className="bf-note">Born {born}. NHS number {nhsNumber ? showNhsNumber(nhsNumber) : 'not known'}. Phone {phone ?? 'not known'}.</p>
      {flags.length > 0 ? <p className="bf-note"><strong>{flags.join('. ')}</strong></p> : null}
      <p className="bf-note">{caption}. {heading}. {standsWith(referral, me)}.</p>
      {words ? <blockquote className="bf-words"><p>{words}</p></blockquote> : null}
      <SummaryList className="bf-summary" rows={dates} />
      {wantedOf(referral).lines.map(({ rule, words: wanted }) => <p className="bf-note" key={wanted}>{wanted} ({rule})</p>)}
      <Statement lines={referral.statement} />
    </article>
  )
}
