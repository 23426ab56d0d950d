import type { Band } from '#lib/rules/verdict'
import { type Colour, Tag } from '../page/tag'

/** How soon somebody is in touch, never how great a danger is. Green is only the colour of the main button. */
const bands: Record<Band, { words: string; colour: Colour }> = {
  P0_STOP: { words: 'Stopped', colour: 'red' },
  P1_URGENT: { words: 'Urgent', colour: 'red' },
  P2_SOON: { words: 'Soon', colour: 'orange' },
  P3_ROUTINE: { words: 'Routine', colour: 'grey' },
}

/** The band as a word in its colour. */
export function BandTag({ band }: { band: Band }) {
  const { words, colour } = bands[band]
  return <Tag colour={colour}>{words}</Tag>
}
