import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { SummaryPaper } from '#lib/summary-paper'

type Doc = InstanceType<typeof PDFDocument>
type Sizes = { readonly heading: number; readonly part: number; readonly text: number }

const plain: Sizes = { heading: 18, part: 13, text: 11 }
/** Large print is 16 point and more (AIS). */
const large: Sizes = { heading: 24, part: 20, text: 17 }

const fonts = () => join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('dejavu-fonts-ttf/package.json')), 'ttf')

/**
 * A summary as a tagged PDF: headings and paragraphs in reading order, its language and title
 * said, its fonts inside. Made for one request and kept nowhere.
 */
export async function pdfOf(paper: SummaryPaper, isLarge = false): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4', margin: 56, pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: 'en-GB', displayTitle: true,
    info: { Title: paper.title, Creator: 'Best Fit', Producer: 'Best Fit' }, font: '',
  })
  const made = whole(doc)
  doc.registerFont('plain', join(fonts(), 'DejaVuSans.ttf')).registerFont('bold', join(fonts(), 'DejaVuSans-Bold.ttf'))
  write(doc, paper, isLarge ? large : plain)
  doc.end()
  return await made
}

function write(doc: Doc, { heading, facts, parts, foot }: SummaryPaper, sizes: Sizes): void {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const said = (tag: string, font: 'plain' | 'bold', size: number, words: string) =>
    root.add(doc.struct(tag, () => { doc.font(font).fontSize(size).text(words).moveDown(0.4) }))
  said('H1', 'bold', sizes.heading, heading)
  for (const { words, answer } of facts) said('P', 'plain', sizes.text, `${words}: ${answer}`)
  for (const part of parts) {
    said('H2', 'bold', sizes.part, part.heading)
    for (const line of part.lines) said('P', 'plain', sizes.text, line)
  }
  said('P', 'plain', sizes.text, foot)
  root.end()
}

const whole = (doc: Doc) => new Promise<Buffer>((resolve, reject) => {
  const pieces: Buffer[] = []
  doc.on('data', (piece: Buffer) => pieces.push(piece)).on('error', reject).on('end', () => resolve(Buffer.concat(pieces)))
})
