import nunjucks from 'nunjucks'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { tidy } from './tidy'

const macros = nunjucks.configure('node_modules/nhsuk-frontend/dist', { trimBlocks: true, lstripBlocks: true, autoescape: true })

/** What the design system's own macro makes of these params. */
export function macro(folder: string, name: string, params: object, inner?: string): string {
  const args = 'params'
  const called = inner === undefined ? `{{ ${name}(${args}) }}` : `{% call ${name}(${args}) %}${inner}{% endcall %}`
  return macros.renderString(`{% from "nhsuk/components/${folder}/macro.njk" import ${name} %}${called}`, { params })
}

/** Holds a component equal to the macro, apart from what only the package's own script reads. */
export function expectSame(ours: ReactElement, theirs: string): void {
  expect(tidy(renderToStaticMarkup(ours))).toBe(tidy(withoutScriptHooks(theirs)))
}

/** Folding is by style sheet and no script of the package is loaded, so its hooks would promise what nothing keeps. */
function withoutScriptHooks(html: string): string {
  return html
    .replace(/ data-module="[^"]*"/g, '')
    .replace(/ data-aria-controls="[^"]*"/g, '')
    .replace(/ nhsuk-(radios|checkboxes)__conditional--hidden/g, '')
}
