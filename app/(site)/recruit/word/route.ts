import { packOf } from '#lib/site/pack/pack'
import { sitePages } from '#lib/site/pages'
import { recruitAsks } from '#lib/site/recruit'
import { readSent } from '../../../_server/answer'
import { enter } from '../../../_server/enter'
import { wordFrom } from './document'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The pack as a Word document, made for this request and kept nowhere. What does not hold stays a blank, listed at its end. */
export async function POST(request: Request): Promise<Response> {
  const { at } = await enter('/recruit/word')
  const sent = await request.formData()
  const { answers } = readSent(recruitAsks, sent, at)
  const word = await wordFrom(sitePages['/recruit'].heading, packOf(answers))
  return new Response(new Uint8Array(word), { headers: { 'content-type': type, 'content-disposition': 'attachment; filename="recruitment-pack.docx"' } })
}
