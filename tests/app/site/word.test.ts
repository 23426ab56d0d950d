import jszip from 'jszip'
import { expect, test } from 'vitest'
import { packOf } from '#lib/site/pack/pack'
import { wordFrom } from '../../../app/(site)/recruit/word/document'

const opened = async (word: ArrayBuffer | Buffer) => {
  const zip = await jszip.loadAsync(word)
  return { files: Object.keys(zip.files), xml: (await zip.file('word/document.xml')?.async('string')) ?? '' }
}

test('the Word document opens, and holds what was typed, its headings, lists and heads of tables', async () => {
  const { files, xml } = await opened(await wordFrom('Recruit an OT', packOf({ pcn: 'Three Brooks PCN', clinical: 'Dr Ruth Vale' })))
  expect(files).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml']))
  for (const said of ['Three Brooks PCN is looking for', 'Dr Ruth Vale', 'Person specification', '[closing date]', 'Still to fill in']) expect(xml).toContain(said)
  expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5)
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml).toContain('<w:numPr>')
})

test('nothing typed becomes markup, a field or a link of the document', async () => {
  const hostile = '<w:p/>"&\'{x} ]]></w:t><script> HYPERLINK "http://a" =cmd|1'
  const { xml, files } = await opened(await wordFrom('Recruit', packOf({ pcn: hostile, base: hostile, contact: hostile })))
  expect(xml).toContain('&lt;w:p/&gt;')
  expect(xml).not.toContain('<script')
  expect(xml).not.toContain('w:instrText xml:space="preserve">HYPERLINK')
  expect(xml.split('<w:p/>').length).toBe(1)
  expect(files.filter((name) => /vba|embed|externalLink/i.test(name))).toEqual([])
})
