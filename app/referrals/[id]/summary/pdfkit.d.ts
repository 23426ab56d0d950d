// What we use of PDFKit, whose types on the registry know neither tags as functions nor PDF/UA.
declare module 'pdfkit' {
  import type { Readable } from 'node:stream'

  /** A part of a document's structure; `end` closes it with all it holds. */
  type Structure = { add(child: Structure): Structure; end(): void }
  type Options = {
    size: 'A4'; margin: number; pdfVersion: '1.7'; subset: 'PDF/UA'; tagged: true; lang: string; displayTitle: true
    info: Readonly<Record<string, string>>; font: string
  }

  class PDFDocument extends Readable {
    constructor(options: Options)
    registerFont(name: string, path: string): this
    font(name: string): this
    fontSize(points: number): this
    text(words: string): this
    moveDown(lines: number): this
    struct(tag: string, draw?: () => void): Structure
    addStructure(structure: Structure): this
    end(): void
  }
  export = PDFDocument
}
