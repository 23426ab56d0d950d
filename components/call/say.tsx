/** Words to read aloud, in large type. The style sheet writes “Say” before them. */
export function Say({ words }: { words: string }) {
  return <p className="bf-say">{words}</p>
}
