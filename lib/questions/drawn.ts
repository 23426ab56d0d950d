import type { Ask } from './ask'
import { without } from './all'
import type { Drawn, Part, Section } from './layout'

// The server says what is wrong and what no answer counts as: the browser only draws.
const onlyHere = ['id', 'who', 'message', 'leftOut', 'needed', 'back', 'ahead']

/** The cards with no more of each question than it takes to draw it: they travel to the browser. */
export const toDraw = (cards: readonly Section<Drawn>[]): readonly Section<Drawn>[] =>
  cards.map((card) => ({ ...card, parts: partsToDraw(card.parts) }))

const partsToDraw = (parts: readonly Part<Drawn>[]): readonly Part<Drawn>[] => parts.map(partToDraw)

function partToDraw(part: Part<Drawn>): Part<Drawn> {
  if (part.part === 'note' || part.part === 'stop') return part
  if (part.part !== 'field') return { ...part, parts: partsToDraw(part.parts) }
  const under = Object.entries(part.under ?? {}).map(([value, parts]) => [value, partsToDraw(parts)])
  const here = part.ask.kind === 'words' ? [...onlyHere, 'max'] : onlyHere
  return { ...part, ask: without(part.ask, here) as Ask, ...(part.under ? { under: Object.fromEntries(under) as typeof part.under } : {}) }
}
