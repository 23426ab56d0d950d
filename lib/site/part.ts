/** A part of a public page: a heading, some sentences, perhaps a list, and what is said under it. */
export type Part = {
  readonly id: string
  readonly heading: string
  readonly words?: readonly string[]
  readonly list?: readonly string[]
  readonly after?: readonly string[]
}

/** A heading with its words. */
export type Said = { readonly heading: string; readonly words: string }
