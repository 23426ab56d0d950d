/** What a row of a list shows beyond its own columns. */
export type Card = { readonly words: string }
