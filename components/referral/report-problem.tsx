/** The way to report a problem with a referral to whoever sees to them in the practice (HZ25). */
export function ReportProblem({ id }: { id: string }) {
  return <p className="nhsuk-body-s bf-noprint"><a className="nhsuk-link" href={`/referrals/${id}/problem`}>Report a problem with this referral</a></p>
}
