export type ReasonView = { rule: string; because: string }

/** Why, in words, each with the rule that said so. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  return (
    <ul className="bf-why">
      {reasons.map(({ rule, because }) => (
        <li key={rule + because}><span className="bf-why__rule">{rule}</span> {because}</li>
      ))}
    </ul>
  )
}
