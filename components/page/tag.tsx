import { classes } from '../classes'

const colours = {
  blue: 'nhsuk-tag--blue',
  grey: 'nhsuk-tag--grey',
  'no-colour': 'nhsuk-tag--no-colour',
  orange: 'nhsuk-tag--orange',
  purple: 'nhsuk-tag--purple',
  red: 'nhsuk-tag--red',
}

export type Colour = keyof typeof colours

/** A word in a coloured box. The word says it all: the colour only helps to find it. */
export function Tag({ colour, children }: { colour?: Colour | undefined; children: string }) {
  return <strong className={classes('nhsuk-tag', colour && colours[colour])}>{children}</strong>
}
