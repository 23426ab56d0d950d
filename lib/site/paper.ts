/** One piece of a paper: a heading, a sentence, a list, or a table. Drawn on the page and written into the Word document alike. */
export type Block =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A paper of the pack. */
export type Paper = { readonly id: string; readonly heading: string; readonly blocks: readonly Block[] }

/** A heading inside a paper. */
export const heading = (words: string): Block => ({ kind: 'heading', words })
/** A paragraph. */
export const text = (words: string): Block => ({ kind: 'text', words })
/** A list, one item a line. */
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items })
/** A table with its caption; each row is named by its first cell. */
export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', caption, head, rows })

/** The paper with every blank, such as {pcn}, filled by this; in a list, several lines are several items. What is filled in is not read again, so that nothing typed can be a blank. */
export function filledIn(paper: Paper, fill: (blank: string) => string): Paper {
  const said = (words: string) => words.replace(/\{(\w+)\}/g, (_, blank: string) => fill(blank))
  return { ...paper, heading: said(paper.heading), blocks: paper.blocks.map((block) => blockWith(block, said)) }
}

function blockWith(block: Block, said: (words: string) => string): Block {
  if (block.kind === 'list') return { ...block, items: block.items.flatMap((item) => said(item).split('\n')) }
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(said)) }
  return { ...block, words: said(block.words) }
}

/** Papers as plain text, to be copied. */
export const asText = (papers: readonly Paper[]): string =>
  papers.map(({ heading: title, blocks }) => [title.toUpperCase(), ...blocks.map(blockText)].join('\n\n')).join('\n\n\n')

function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n')
  if (block.kind === 'table') return [block.caption, ...block.rows.map((row) => row.map((cell, at) => `${block.head[at] ?? ''}: ${cell}`).join('\n'))].join('\n\n')
  return block.words
}
