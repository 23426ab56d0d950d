// Reads what was sent, whole and bounded, so that Next only ever sees a body that is complete and well made.
import { IncomingMessage } from 'node:http'
import { bodyLimit } from './admit.js'

/** @typedef {[name: string, value: string][]} Fields */

/**
 * The body, or null when more arrives than was said or allowed, or the sender stopped.
 * @param {IncomingMessage} req @returns {Promise<Buffer | null>}
 */
export async function readBody(req) {
  const chunks = []
  let size = 0
  try {
    for await (const chunk of req) {
      size += chunk.length
      if (size > bodyLimit) return null
      chunks.push(chunk)
    }
  } catch {
    return null
  }
  return Buffer.concat(chunks)
}

/**
 * What a body turned out to be: form fields, something else we know, or what it must be refused with.
 * @param {Buffer} body @param {string} type
 * @returns {Promise<{ fields?: Fields, status?: 400 | 415 }>}
 */
export async function look(body, type) {
  if (!body.length) return { fields: [] }
  if (/^application\/(fhir\+)?json/i.test(type)) return isJson(body) ? {} : { status: 400 }
  if (/^text\/plain/i.test(type)) return body.includes(0) ? { status: 400 } : {}
  const form = await formOf(body, type)
  if (!form) return { status: 400 }
  const fields = [...form]
  if (fields.some(([, value]) => typeof value !== 'string')) return { status: 415 }
  return { fields: /** @type {Fields} */ (fields) }
}

/**
 * The request again, with its body waiting to be read.
 * @param {IncomingMessage} req @param {Buffer} body
 */
export function withBody(req, body) {
  const again = new IncomingMessage(req.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again.push(body)
  again.push(null)
  return again
}

/** @param {Buffer} body */
const isJson = (body) => {
  try {
    JSON.parse(body.toString('utf8'))
    return true
  } catch {
    return false
  }
}

/** @param {Buffer} body @param {string} type @returns {Promise<FormData | undefined>} */
const formOf = (body, type) => new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined)
