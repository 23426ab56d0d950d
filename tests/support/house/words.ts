import ts from 'typescript'
import { nodes, parse, type Rule, type Source } from './source'

/** Never on screen or paper (product.md, section 8): nobody is told that waiting is safe, and nobody is turned away in these words. */
export const forbidden = ['low risk', 'high risk', 'no risk', 'safe to wait', 'rejected', 'invalid user']

const isText = (node: ts.Node): node is ts.StringLiteral | ts.JsxText | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteral(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)

const texts = (source: Source) => nodes(parse(source)).filter(isText).map((node) => node.text.replace(/\s+/g, ' '))

const saidForbidden = (source: Source) =>
  texts(source).flatMap((text) => forbidden.filter((words) => new RegExp(`\\b${words}\\b`, 'i').test(text)).map((words) => `${source.path}: “${words}”`))

const halfName = /(^|\s)(nhsuk|bf)-[\w-]*$/
/** A class whose name is put together from pieces, which the style sheet's pruner cannot find. */
const isPieced = (node: ts.Node): boolean => {
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) return halfName.test(node.text)
  if (ts.isTemplateTail(node)) return /^(--|__)[a-z]/.test(node.text)
  const isAdded = ts.isStringLiteral(node) && ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.PlusToken
  return isAdded && halfName.test(node.text)
}

/** What may be said, and that class names are written whole. */
export const words: Rule[] = [
  {
    says: 'no text calls a patient low or high risk, or says it is safe to wait',
    faults: (sources) => sources.flatMap(saidForbidden),
    planted: { path: 'components/tag.tsx', text: 'export const a = <p>This patient is at high\n  risk</p>' },
  },
  {
    says: 'class names are written whole, so that the style sheet keeps what is used',
    faults: (sources) => sources.flatMap((source) => nodes(parse(source)).filter(isPieced).map((node) => `${source.path}: ${node.parent.getText().slice(0, 80)}`)),
    planted: { path: 'components/tag.tsx', text: 'export const a = (colour: string) => `nhsuk-tag nhsuk-tag--${colour}`' },
  },
]
