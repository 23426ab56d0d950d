import { cohortNames } from '#lib/moves/names'
import { cohortSlugs } from '#lib/site/pages'

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
