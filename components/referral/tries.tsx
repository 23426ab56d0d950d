export type TryView = { words: string; done: boolean; from: string }

/** The attempts to reach somebody, in order, each made or still to make. */
export function Tries({ tries }: { tries: readonly TryView[] }) {
  return (
    <ol className="bf-steps">
      {tries.map(({ words, done, from }) => <li key={words}>{done ? 'Done: ' : ''}{done ? words.charAt(0).toLowerCase() + words.slice(1) : words}{from ? `, ${from}` : ''}</li>)}
    </ol>
  )
}
