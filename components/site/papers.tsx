import type { Block, Paper } from '#lib/site/paper'
import { Table } from '../page/table'

/** Papers one after the other; each begins a sheet of its own when printed. */
export function Papers({ papers }: { papers: readonly Paper[] }) {
  return papers.map(({ id, heading, blocks }) => (
    <section className="bf-paper" aria-labelledby={id} key={id}>
      <h2 className="nhsuk-heading-l" id={id}>{heading}</h2>
      {blocks.map((block, at) => <Piece block={block} key={at} />)}
    </section>
  ))
}

function Piece({ block }: { block: Block }) {
  if (block.kind === 'heading') return <h3 className="nhsuk-heading-s">{block.words}</h3>
  if (block.kind === 'text') return <p>{block.words}</p>
  if (block.kind === 'list') return <ul className="nhsuk-list nhsuk-list--bullet">{block.items.map((item, at) => <li key={at}>{item}</li>)}</ul>
  return <Table compact {...block} />
}
