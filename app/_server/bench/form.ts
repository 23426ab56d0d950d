import { randomUUID } from 'node:crypto'
import { freshId } from '#db/ids'
import type { Typed } from '#lib/typed'

type Fields = readonly (readonly [name: string, value: string])[]

/** What the form of a page sends before anybody typed: what is hidden in it, and its empty boxes. */
export function blankForm(html: string): Fields {
  const tags = [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => tag)
  const boxes = tags.filter((tag) => !/\btype="(radio|checkbox|submit|button)"/.test(tag))
  return boxes.flatMap((tag) => {
    const [name, value] = ['name', 'value'].map((which) => new RegExp(`\\b${which}="([^"]*)"`).exec(tag)?.[1])
    return name === undefined ? [] : [[name, value ?? ''] as const]
  })
}

/** That form filled in, under an id of its own, by the button that sends it: as a browser without script posts it. */
export function filledForm(blank: Fields, typed: Typed): { readonly type: string; readonly body: string } {
  const given = { ...typed, draft: freshId(), press: 'send' } as Typed
  const fields = [...blank.filter(([name]) => !Object.hasOwn(given, name)), ...Object.entries(given).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))]
  const boundary = `----bench${randomUUID()}`
  const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}
