import type { ScoreView } from '#lib/scores'
import { Tag } from '../page/tag'

/** Each score with its date; one that is old says so (HZ11). */
export function Scores({ scores }: { scores: readonly ScoreView[] }) {
  return scores.map(({ key, words, stale }) => (
    <p className="bf-note" key={key}>{words} {stale ? <Tag colour="orange">Over 3 months old</Tag> : null}</p>
  ))
}
