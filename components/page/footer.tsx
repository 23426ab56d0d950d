import { Fragment } from 'react'
import { classes } from '../classes'

const links = [
  { href: '/ot', text: 'What OTs do' },
  { href: '/help', text: 'Help' },
  { href: '/accessibility', text: 'Accessibility' },
  { href: '/privacy', text: 'Privacy' },
]

/** The band under every page. `rulesVersion` is named to those who may read the rules. */
export function Footer({ rulesVersion, wide }: { rulesVersion?: string | undefined; wide?: boolean | undefined }) {
  const shown = rulesVersion ? [...links, { href: '/rules', text: `Rules, version ${rulesVersion}` }] : links
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className={classes('nhsuk-width-container', wide && 'bf-wide')}>
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {shown.map(({ href, text }) => (
              <Fragment key={href}><li className="nhsuk-footer__list-item"><a className="nhsuk-footer__list-item-link" href={href}>{text}</a></li>{' '}</Fragment>
            ))}
          </ul>
          <p className="nhsuk-body-s">
            <strong>Not for clinical use.</strong> Best Fit is independent open source software. It is not an NHS service and the NHS has not endorsed it.
          </p>
        </div>
      </div>
    </footer>
  )
}
