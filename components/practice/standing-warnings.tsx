import type { StandingWarning } from '#lib/standing-warnings'
import { Warning } from '../page/warning'

/** What is to be seen to in an OT's standing; nothing while there is nothing. */
export function StandingWarnings({ heading, warnings }: { heading: string; warnings: readonly StandingWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <Warning heading={heading} className="bf-absence">
      <ul>{warnings.map(({ words, urgent }) => <li key={words}>{urgent ? <strong>{sentence(words)}</strong> : sentence(words)}</li>)}</ul>
    </Warning>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
