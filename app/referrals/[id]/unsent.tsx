import { InsetText } from '#components/page/inset-text'
import { moves, isMove } from '#lib/moves/moves'
import { one } from '#lib/typed'
import type { Kept } from '../../_server/kept'

const carried = ['id', 'draft', 'version', 'filters', 'move', 'then', 'read']

/** What somebody wrote in a move that is no longer open: kept, to be copied to where it belongs now. */
export function Unsent({ kept: { typed } }: { kept: Kept }) {
  const name = one(typed, 'move') ?? ''
  const words = Object.keys(typed).filter((field) => !carried.includes(field)).flatMap((field) => [typed[field] ?? []].flat()).filter((text) => /\s/.test(text))
  if (words.length === 0) return null
  return (
    <InsetText>
      <p><strong>What you wrote{isMove(name) ? ` under “${moves[name].label}”` : ''} is kept:</strong></p>
      {words.map((text) => <p key={text}>{text}</p>)}
    </InsetText>
  )
}
