import { Choices, type ChoicesProps, type Look } from './choices'

const look: Look = {
  type: 'checkbox',
  list: 'nhsuk-checkboxes',
  small: 'nhsuk-checkboxes--small',
  item: 'nhsuk-checkboxes__item',
  input: 'nhsuk-checkboxes__input',
  label: 'nhsuk-checkboxes__label',
  hint: 'nhsuk-checkboxes__hint',
  under: 'nhsuk-checkboxes__conditional',
  divider: 'nhsuk-checkboxes__divider',
}

/** Any of several answers. One marked `exclusive` means none of the others. */
export function Checkboxes(props: ChoicesProps) {
  return <Choices look={look} {...props} />
}
