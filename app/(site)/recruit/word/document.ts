import { Document, HeadingLevel, Packer, PageNumber, Footer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type ISectionOptions } from 'docx'
import type { Block, Paper } from '#lib/site/paper'

/** The papers as a Word document: real headings, lists and table heads, so that it can be read aloud and changed. */
export const wordFrom = async (title: string, papers: readonly Paper[]): Promise<Buffer> =>
  await Packer.toBuffer(new Document({
    title, creator: 'Best Fit', lastModifiedBy: 'Best Fit', description: title,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 160, line: 300 } } },
        heading1: { run: { font: 'Arial', size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading2: { run: { font: 'Arial', size: 28, bold: true }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
      },
    },
    sections: papers.map(section),
  }))

/** A paper begins a page of its own, and says on each which it is. */
const section = ({ heading, blocks }: Paper): ISectionOptions => ({
  footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [`${heading}, page `, PageNumber.CURRENT], size: 20 })] })] }) },
  children: [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), ...blocks.flatMap(pieces)],
})

function pieces(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ text: block.words, heading: HeadingLevel.HEADING_2 })]
  if (block.kind === 'text') return [new Paragraph(block.words)]
  if (block.kind === 'list') return block.items.map((item) => new Paragraph({ text: item, bullet: { level: 0 } }))
  return [new Paragraph({ text: block.caption, heading: HeadingLevel.HEADING_2 }), grid(block), new Paragraph('')]
}

const grid = ({ head, rows }: Extract<Block, { kind: 'table' }>) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((words) => cell(words, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((words, at) => cell(words, at === 0)) })),
    ],
  })

const cell = (words: string, bold: boolean) =>
  new TableCell({ margins: { top: 60, bottom: 60, left: 100, right: 100 }, children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: words, bold })] })] })
