import type { ReactNode } from 'react'
import type { Part as Said } from '#lib/reports/part'
import { reportPages, type ReportName } from '#lib/reports/pages'
import { Frame } from '../page/frame'
import type { HeaderProps } from '../page/header'
import { Part } from './part'

type ReportScreenProps = {
  header: HeaderProps
  rulesVersion: string
  name: ReportName
  /** The words of the address, which the other reports and the file keep. */
  asked: string
  subtitle: string
  filters: ReactNode
  parts: readonly Said[]
  before: string
  after: string | undefined
}

/** A report: what it is about, the way to the others, and its parts. */
export function ReportScreen({ header, rulesVersion, name, asked, subtitle, filters, parts, before, after }: ReportScreenProps) {
  const { title, says } = reportPages[name]
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      <h1 className="nhsuk-heading-l nhsuk-u-margin-bottom-2">{title}</h1>
      <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">{subtitle} {says}</p>
      <nav className="bf-report-nav" aria-label="Reports">
        <ul>{Object.entries(reportPages).map(([key, { href, label }]) => <li key={key}><a className="nhsuk-link" href={withWords(href, asked)} aria-current={key === name ? 'page' : undefined}>{label}</a></li>)}</ul>
      </nav>
      {filters}
      {parts.map((part) => <Part key={part.id} {...part} />)}
      <p className="nhsuk-body-s bf-noprint"><a className="nhsuk-link" href={withWords(`/reports/csv?report=${name}`, asked)}>Download these numbers (CSV)</a></p>
      <p className="nhsuk-body-s bf-noprint">
        <a className="nhsuk-link" href={before}>Earlier weeks</a>
        {after === undefined ? null : <> · <a className="nhsuk-link" href={after}>Later weeks</a></>}
      </p>
    </Frame>
  )
}

const withWords = (href: string, words: string) => (words === '' ? href : `${href}${href.includes('?') ? '&' : '?'}${words}`)
