import { Frame } from '#components/page/frame'
import { NamedTable, RuleTable } from '#components/referral/rule-table'
import { longDay } from '#lib/day'
import { ruleParts } from '#lib/rule-parts'
import { principles } from '#lib/rule-screens'
import { rulesVersion, signed } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { grounds } from './grounds'

export const metadata = { title: 'The triage rules' }

export default async function Page() {
  const me = await enter('/rules')
  return (
    <Frame {...await headerOf(me, '/rules')} rulesVersion={rulesVersion}>
      <h1 className="nhsuk-heading-l bf-title">The triage rules</h1>
      <Signed />
      <h2 className="nhsuk-heading-m bf-title" id="principles">What holds for all of them</h2>
      <ul className="nhsuk-list nhsuk-list--bullet bf-sentence">{principles.map((words) => <li key={words}>{words}</li>)}</ul>
      <p className="bf-sentence">The steps run in this order, and each reads only what the steps before it found. The ids are those of the clinical specification.</p>
      <Contents />
      {ruleParts.map(({ id, title, law, rows }, at) => (
        <section aria-labelledby={id} key={id}>
          <Part id={id} title={title} words={law} />
          <RuleTable caption={title} rows={rows} named={ruleParts.slice(0, at).flatMap((before) => before.rows.map((row) => row.id))} />
        </section>
      ))}
      {grounds.map(({ id, title, words, head, rows }) => (
        <section aria-labelledby={id} key={id}>
          <Part id={id} title={title} words={words} />
          <NamedTable caption={title} head={head} rows={rows} />
        </section>
      ))}
    </Frame>
  )
}

/** Which version, who signed it, and how a reader can tell that these are the rules that run. */
function Signed() {
  return (
    <>
      <p className="bf-sentence"><strong>Version {signed.version}</strong>, signed on {longDay(signed.on)} by {signed.by.join(' and ')}. {signed.for}</p>
      <p className="bf-sentence">
        Seal of the signed settings: <strong>{signed.seal}</strong>. Best Fit does not start with settings that were edited and not signed again by two people. This page is drawn from the tables the rules are run from,
        and every referral keeps the version it was sorted by. Which test holds each hazard is in the clinical safety file that comes with the software.
      </p>
    </>
  )
}

function Contents() {
  return (
    <nav className="bf-report-nav bf-noprint" aria-label="On this page">
      <ul>{[...ruleParts, ...grounds].map(({ id, title }) => <li key={id}><a className="nhsuk-link" href={`#${id}`}>{title}</a></li>)}</ul>
    </nav>
  )
}

function Part({ id, title, words }: { id: string; title: string; words: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m bf-title" id={id}>{title}</h2>
      <p className="bf-sentence">{words}</p>
    </>
  )
}
