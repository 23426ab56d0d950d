/** The first thing the keyboard meets: past the menu, to the page itself. */
export function SkipLink() {
  return <a className="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
}
