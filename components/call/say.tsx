/** Words to read aloud, in large type. */
export function Say({ words }: { words: string }) {
  return <p className="bf-say"><span className="bf-say__label">Say</span> {words}</p>
}
