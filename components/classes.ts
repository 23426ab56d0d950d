/** Joins class names, leaving out those that do not apply. Every name is written whole, or the style sheet loses it. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
