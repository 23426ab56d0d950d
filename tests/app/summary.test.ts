import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { summaryPaper } from '#lib/summary-paper'
import type { Referral } from '#lib/referral'
import { pdfOf } from '../../app/referrals/[id]/summary/document'
import { kinds } from '../support/histories'
import { doing, send } from '../support/moving'

type Node = { readonly role?: string; readonly type?: string; readonly id?: string; readonly children?: readonly Node[] }
type Item = { readonly type?: string; readonly id?: string; readonly str?: string }

const ended = (summary: string): Referral => doing(doing(send({ ...kinds.frail, firstName: 'Łucja', lastName: 'Ångström-Őry' }), 'movedAway'), 'sendSummary', { summary, carerShare: 'yes' })
const paper = (summary = 'What was found: a high step.\nWhat was done: Equipment') => {
  const referral = ended(summary)
  if (!referral.summary) throw new Error('no summary')
  return summaryPaper(referral, referral.summary, 'Quillbrook Surgery')
}

/** Read by another library than the one that wrote it: every tag with the words that stand under it, in reading order. */
async function read(pdf: Buffer) {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const tagged: [string, string][] = []
  for (let at = 1; at <= file.numPages; at += 1) {
    const page = await file.getPage(at)
    const words = wordsById((await page.getTextContent({ includeMarkedContent: true })).items)
    tagged.push(...tagsIn(await page.getStructTree(), words))
  }
  return { pages: file.numPages, tagged, marked: await file.getMarkInfo(), about: (await file.getMetadata()).info as Record<string, unknown> }
}

function wordsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  let id = ''
  for (const item of items) {
    if (item.type?.startsWith('begin')) id = item.id ?? 'untagged'
    else if (item.type?.startsWith('end')) id = 'untagged'
    else if (item.str?.trim()) words.set(id, [words.get(id), item.str].filter(Boolean).join(' ').replace(/\s+/g, ' '))
  }
  return words
}

function tagsIn({ role = '', children = [] }: Node, words: ReadonlyMap<string, string>): [string, string][] {
  return children.flatMap((child): [string, string][] => (child.type === 'content' ? [[role, words.get(child.id ?? '') ?? '']] : tagsIn(child, words)))
}

test('a summary as a PDF is tagged: its title and language said, headings and paragraphs in order, every word under a tag', async () => {
  const { pages, tagged, marked, about } = await read(await pdfOf(paper()))
  expect(pages).toBe(1)
  expect(marked).toMatchObject({ Marked: true })
  expect(about).toMatchObject({ Language: 'en-GB', Title: 'Occupational therapy summary BF-4T7K' })
  expect(tagged.filter(([role]) => role.startsWith('H')).map(([role, words]) => `${role} ${words}`)).toEqual([
    'H1 Occupational therapy summary', 'H2 Why they were referred', 'H2 Closed: moved away', 'H2 Sharing',
  ])
  expect(tagged).toContainEqual(['P', 'Patient: ÅNGSTRÖM-ŐRY, Łucja (Mrs)'])
  expect(tagged).toContainEqual(['P', 'What was found: a high step.'])
  expect(tagged.at(-1)?.[1]).toMatch(/^Priya Shah, OT, Monday 23 November 2026\. Reference BF-4T7K\.$/)
})

test('it names nobody in its title, carries its fonts, and says it conforms to PDF/UA', async () => {
  const raw = (await pdfOf(paper())).toString('latin1')
  expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  expect(raw.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(2)
  expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
  expect(paper().title).not.toMatch(/Łucja|Ångström/)
})

test('in large print it may take more pages, and loses nothing', async () => {
  const long = Array.from({ length: 60 }, (_, nth) => `Line ${nth + 1}: went through the steps of the day.`).join('\n')
  const { pages, tagged } = await read(await pdfOf(paper(long), true))
  expect(pages).toBeGreaterThan(1)
  expect(tagged.filter(([, words]) => /^Line \d+:/.test(words))).toHaveLength(60)
})
