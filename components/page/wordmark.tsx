/** The product's own mark and name. No NHS logo: Best Fit is not an NHS service. */
export function Wordmark({ home }: { home: string }) {
  return (
    <a className="nhsuk-header__service-logo bf-wordmark" href={home} aria-label="Best Fit home page">
      <svg viewBox="0 0 32 32" width="32" height="32" focusable="false" aria-hidden="true">
        <path fill="currentcolor" d="M4 4h10v7.1A5.2 5.2 0 1 1 14 20.9V28H4Z" />
        <path fill="currentcolor" fillOpacity=".65" d="M18 4h10v24H18v-4.97A7.4 7.4 0 0 0 18 8.97Z" />
      </svg>
      <span className="nhsuk-header__service-name">Best Fit</span>
    </a>
  )
}
