import { Rule } from './rule'

export type EventView = {
  key: string
  /** 'Today, 10:52' or '23 November 2026, 10:52' */
  when: string
  /** 'Priya Shah, OT', or 'Best Fit' when no person did it. */
  who: string
  /** 'claimed this referral' */
  did: string
  rule?: string
  more?: readonly string[]
}

/** What happened, the latest first. */
export function Timeline({ events }: { events: readonly EventView[] }) {
  return (
    <ol className="bf-timeline">
      {events.map(({ key, when, who, did, rule, more = [] }) => (
        <li className="bf-timeline__item" key={key}>
          <p className="bf-timeline__when">{when}</p>
          <p><strong>{who}</strong>{` ${did}`}{rule ? <> <Rule id={rule} /></> : null}</p>
          {more.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </li>
      ))}
    </ol>
  )
}
