/** The rule that said so, small after its words. */
export function Rule({ id }: { id: string }) {
  return <span className="bf-rule">{id}</span>
}
