import { cohortNames } from '#lib/moves/names'
import { cohortSlugs, siteMenu } from '#lib/site/pages'

/** The three groups, as the practice names them, each leading to its page. */
export function Groups() {
  return (
    <section aria-labelledby="groups">
      <h2 className="nhsuk-heading-l" id="groups">Three groups of patients</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {Object.entries(cohortSlugs).map(([slug, cohort]) => <li key={slug}><a className="nhsuk-link" href={`/cohorts/${slug}`}>{cohortNames[cohort]}</a></li>)}
      </ul>
    </section>
  )
}

/** The other public pages, for whoever has a header of their own. */
export function More() {
  return (
    <section aria-labelledby="more">
      <h2 className="nhsuk-heading-l" id="more">For practices and OTs</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {siteMenu('/ot').filter(({ current }) => !current).map(({ href, text }) => <li key={href}><a className="nhsuk-link" href={href}>{text}</a></li>)}
      </ul>
    </section>
  )
}
