import { Choices, type ChoicesProps, type Look } from './choices'

const look: Look = {
  type: 'radio',
  list: 'nhsuk-radios',
  small: 'nhsuk-radios--small',
  item: 'nhsuk-radios__item',
  input: 'nhsuk-radios__input',
  label: 'nhsuk-radios__label',
  hint: 'nhsuk-radios__hint',
  under: 'nhsuk-radios__conditional',
  divider: 'nhsuk-radios__divider',
}

/** One answer of several. What stands `under` an answer shows while it is ticked, by style sheet alone. */
export function Radios(props: ChoicesProps) {
  return <Choices look={look} {...props} />
}
