import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A file of the house: where it stands, from the root, and what it says. */
export type Source = { readonly path: string; readonly text: string }

/** A rule of the house: what is wrong with these files, one line a fault; and a fault it is known to notice. */
export type Rule = { readonly says: string; readonly faults: (sources: readonly Source[]) => string[]; readonly planted: Source }

/** Where the house stands, with a slash at its end. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))
const written = new Set(['.ts', '.tsx', '.js', '.mjs'])

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    return statSync(join(root, path)).isDirectory() ? walk(path) : [path]
  })

/** Whether the house has this file or folder. */
export const isThere = (path: string) => existsSync(join(root, path))

/** One file of the house. Throws when it is not there. */
export const file = (path: string): Source => ({ path, text: readFileSync(join(root, path), 'utf8') })

/** Every file below these folders that `wanted` keeps. A folder that is not there yet holds none. */
export const files = (folders: readonly string[], wanted = (path: string) => written.has(extname(path))): Source[] =>
  folders.filter(isThere).flatMap(walk).filter(wanted).map(file)

/** The path a browser asks for, of a page, route or action file: groups in brackets do not count. */
export const addressOf = (path: string) => {
  const folders = path.split('/').slice(1, -1)
  return `/${folders.filter((each) => !/^\(.*\)$/.test(each)).join('/')}`
}

const parsed = new WeakMap<Source, ts.SourceFile>()
/** The syntax of a file, parsed once. */
export const parse = (source: Source): ts.SourceFile => {
  const syntax = parsed.get(source) ?? ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
  parsed.set(source, syntax)
  return syntax
}

/** Every node below, itself included, deepest last. */
export const nodes = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(nodes)]

const isExported = (node: ts.Node) => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((each) => each.kind === ts.SyntaxKind.ExportKeyword)

/** What stands at the top of a file, declared there: name, the statement, and its value. */
export type Named = { readonly name: string; readonly exported: boolean; readonly node: ts.Node; readonly value: ts.Node | undefined }

const named = (node: ts.Statement): Named[] => {
  const exported = isExported(node)
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map((each) => ({ name: each.name.getText(), exported, node, value: each.initializer }))
  }
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    return [{ name: node.name?.text ?? 'default', exported, node, value: node }]
  }
  return []
}

/** All that is declared at the top of a file. */
export const declared = (source: Source): Named[] => parse(source).statements.flatMap(named)

/** Whether this value is a function. */
export const isFunction = (value: ts.Node | undefined): value is ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression =>
  value !== undefined && (ts.isFunctionDeclaration(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value))

/** The middle of some numbers; 0 of none. */
export const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Lines that say something: neither blank nor comment. */
export const spoken = (text: string) => text.split('\n').filter((line) => !/^\s*(\/\/|\/\*|\*|$)/.test(line)).length
