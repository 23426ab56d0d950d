import ts from 'typescript'
import { doors } from '#lib/doors'
import { addressOf, declared, nodes, parse, type Rule, type Source } from './source'

const isDirective = (node: ts.Node) => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === 'use server'
const hasDirective = (source: Source) => nodes(parse(source)).some(isDirective)
const isAtHead = (source: Source) => parse(source).statements.findIndex(isDirective) === 0
const isActions = (path: string) => /^app\/.*\/actions\.ts$/.test(path)
const actionFiles = (sources: readonly Source[]) => sources.filter(({ path }) => isActions(path))

/** Exports of an actions file that do not name their door: each must read `export const claim = action('/queue claim', …`; what keeps nothing, `answer(…`. */
const unwrapped = (source: Source) => {
  const exported = declared(source).filter((each) => each.exported && !ts.isTypeAliasDeclaration(each.node))
  const named = (name: string) => ['action', 'answer'].map((by) => `${by}('${addressOf(source.path)} ${name}'`)
  const wrong = exported.filter(({ name, value }) => !named(name).some((door) => value?.getText().replace(/\s*\n\s*/g, '').startsWith(door)))
  const loose = parse(source).statements.filter((each) => ts.isExportDeclaration(each) || ts.isExportAssignment(each))
  return [...wrong.map(({ name }) => `${source.path}: ${name}`), ...loose.map((each) => `${source.path}: ${each.getText()}`)]
}

/** A page or route that names no door, another's, or none that is in the table. What is open to anyone need not ask. */
const strayed = ({ path, text }: Source) => {
  const door = doors[addressOf(path)]
  const entered = [...text.matchAll(/\b(?:enter|peek)\('([^']*)'/g)].map(([, named]) => named)
  if (!door || entered.some((named) => named !== addressOf(path))) return true
  return door.roles !== 'anyone' && entered.length === 0
}

/** Actions that are not in the table of doors. */
const unlisted = (source: Source) =>
  declared(source).filter(({ exported, name, node }) => exported && !ts.isTypeAliasDeclaration(node) && !(`${addressOf(source.path)} ${name}` in doors))

const calls = (source: Source, names: readonly string[]) =>
  nodes(parse(source)).filter((node) => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text))
const imported = (source: Source, from: RegExp) =>
  nodes(parse(source)).filter((node): node is ts.ImportDeclaration => ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && from.test(node.moduleSpecifier.text))

/** Who may read and write without a note: what is nobody's record. Anything about a patient is looked at or committed. */
export const unnoted = ['people', 'sessions', 'practices', 'services', 'settings', 'drafts', 'migrate', 'health', 'leases', 'counters', 'invitations', 'attended', 'cover', 'desk', 'signposts', 'standings', 'supervisions', 'incidents', 'new-ones', 'outbox']
const mayBeUnnoted = ({ path }: Source) => unnoted.some((name) => path === `db/${name}.ts`) || /^db\/(client|chain)\.ts$/.test(path)

/** Where the product meets the world: actions, and the ways to the database. */
export const edges: Rule[] = [
  {
    says: "'use server' stands at the head of actions.ts and nowhere else",
    faults: (sources) =>
      sources.filter((each) => (isActions(each.path) ? !isAtHead(each) : hasDirective(each))).map(({ path }) => path),
    planted: { path: 'app/queue/page.tsx', text: "export const a = async () => {\n  'use server'\n}" },
  },
  {
    says: 'every action names its own door, and nothing else is exported beside it',
    faults: (sources) => actionFiles(sources).flatMap(unwrapped),
    planted: { path: 'app/queue/actions.ts', text: "'use server'\nexport const claim = action('/queue take', Form, go)" },
  },
  {
    says: 'every page and route enters by its own door',
    faults: (sources) => sources.filter((each) => /^app\/.*\/(page\.tsx|route\.ts)$/.test(each.path) && strayed(each)).map(({ path }) => path),
    planted: { path: 'app/queue/page.tsx', text: "export default async function Queue() {\n  const me = await enter('/refer')\n}" },
  },
  {
    says: 'every action is in the table of doors',
    faults: (sources) => actionFiles(sources).flatMap((each) => unlisted(each).map(({ name }) => `${each.path}: ${name}`)),
    planted: { path: 'app/queue/actions.ts', text: "'use server'\nexport const burn = action('/queue burn', Form, go)" },
  },
  {
    says: 'only what is nobody’s record is read or written without a note',
    faults: (sources) =>
      sources.filter((each) => /^db\//.test(each.path) && !mayBeUnnoted(each) && imported(each, /\/client$/).length > 0 && calls(each, ['read', 'write']).length > 0).map(({ path }) => path),
    planted: { path: 'db/referrals.ts', text: "import { read } from './client'\nexport const a = (me: Me) => read(me, (db) => db.select())" },
  },
  {
    says: 'only db speaks to the database',
    faults: (sources) => sources.filter((each) => !/^db\//.test(each.path) && imported(each, /^#db\/(client|schema|columns|chain|open|postgres|sqlite)/).length > 0).map(({ path }) => path),
    planted: { path: 'app/queue/page.tsx', text: "import { look } from '#db/client'" },
  },
]
