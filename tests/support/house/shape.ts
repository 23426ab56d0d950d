import { basename } from 'node:path'
import ts from 'typescript'
import { declared, isFunction, type Rule, type Source } from './source'

const banned = /^(services?|managers?|helpers?|utils?|handlers?|handles?|process(es)?|data|infos?|common|misc)$/
/** Words that are banned as a shelf for anything, but name a real thing here. */
const real = [
  { word: 'services', path: /services|routes|seed|demo/ }, // the other health services a patient may fit better
  { word: 'service', path: /services|routes|seed|demo/ },
  { word: 'manager', path: /people|sign-in|commands|first/ }, // the practice manager
]
const nextNames = new Set(['not-found.tsx', 'global-error.tsx'])
const wordsOf = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z0-9]+/)
const badWords = (name: string, path: string) =>
  wordsOf(name).filter((word) => banned.test(word) && !real.some((each) => each.word === word && each.path.test(path)))

/** A folder may also be a parameter ([id]), a group ((site)) or private (_server), as Next names them. */
const kebab = /^[_.]?[\[(]{0,2}\.{0,3}[a-z0-9]+(-[a-z0-9]+)*[\])]{0,2}(\.[a-z]+)*$/
const misnamed = ({ path }: Source) => path.split('/').filter((part) => !kebab.test(part) && !nextNames.has(part) && !/^R4$|^\[op\]$/.test(part))

const lines = (text: string) => text.replace(/\n$/, '').split('\n').length
const isDocumented = (node: ts.Node) => ts.getJSDocCommentsAndTags(node).length > 0
/** What Next calls by name says enough by standing where it stands. */
const nextCalls = new Set(['GET', 'POST', 'generateMetadata', 'default'])

const undocumented = (source: Source) => {
  const lent = declared(source).filter(({ name, exported, value }) => exported && isFunction(value) && !nextCalls.has(name))
  const said = new Set(lent.filter(({ node }) => isDocumented(node)).map(({ name }) => name)) // an overloaded function says it once
  return lent.filter(({ name, node }) => !said.has(name) && !/^export default/.test(node.getText())).map(({ name }) => `${source.path}: ${name}`)
}

/** How files are named, how long they are, and that what they lend out says what it is. */
export const shape: Rule[] = [
  {
    says: 'no file is above 150 lines',
    faults: (sources) => sources.filter(({ text }) => lines(text) > 150).map(({ path, text }) => `${path}: ${lines(text)}`),
    planted: { path: 'lib/long.ts', text: 'const a = 1\n'.repeat(151) },
  },
  {
    says: 'files are named in kebab-case',
    faults: (sources) => sources.filter((each) => misnamed(each).length > 0).map(({ path }) => path),
    planted: { path: 'lib/nhsNumber.ts', text: '' },
  },
  {
    says: 'no file is named after a shelf (helper, util, handler, common …)',
    faults: (sources) => sources.filter(({ path }) => badWords(basename(path).replace(/\..*$/, ''), path).length > 0).map(({ path }) => path),
    planted: { path: 'lib/date-utils.ts', text: '' },
  },
  {
    says: 'nothing that is exported is named after a shelf',
    faults: (sources) =>
      sources.flatMap((source) =>
        declared(source)
          .filter(({ name, exported }) => exported && (badWords(name, source.path).length > 0 || /^I[A-Z][a-z]/.test(name)))
          .map(({ name }) => `${source.path}: ${name}`),
      ),
    planted: { path: 'lib/queue.ts', text: 'export const referralHelper = 1' },
  },
  {
    says: 'every exported function says what goes in and out',
    faults: (sources) => sources.filter(({ path }) => !/^app\/(?!_server)/.test(path)).flatMap(undocumented),
    planted: { path: 'lib/due.ts', text: 'export const due = () => 1' },
  },
  {
    says: 'nobody silences the linter, but for the one cast in db/columns.ts',
    faults: (sources) =>
      sources.filter(({ path, text }) => path !== 'db/columns.ts' && /eslint-disable|@ts-(ignore|expect-error|nocheck)/.test(text)).map(({ path }) => path),
    planted: { path: 'db/people.ts', text: '// eslint-disable-next-line no-var\nvar a' },
  },
]
