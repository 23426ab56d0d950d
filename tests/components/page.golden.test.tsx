import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { BackLink } from '#components/page/back-link'
import { Card } from '#components/page/card'
import { CareCard } from '#components/page/care-card'
import { Details } from '#components/page/details'
import { Footer } from '#components/page/footer'
import { Frame } from '#components/page/frame'
import { Header } from '#components/page/header'
import { Hero } from '#components/page/hero'
import { InsetText } from '#components/page/inset-text'
import { Pagination } from '#components/page/pagination'
import { SkipLink } from '#components/page/skip-link'
import { SummaryList } from '#components/page/summary-list'
import { Table } from '#components/page/table'
import { Tag } from '#components/page/tag'
import { Warning } from '#components/page/warning'
import { Wordmark } from '#components/page/wordmark'
import { expectSame, macro } from './support/golden'

const inner = '<p>x</p>'

/** The design system's header with our wordmark for its logo, and without the menu button its script would fill. */
function headerOf(params: object): string {
  const logo = renderToStaticMarkup(<Wordmark home="/" />)
  return macro('header', 'header', { service: { text: 'Best Fit', href: '/' }, ...params })
    .replace(/<a class="nhsuk-header__service-logo"[\s\S]*?<\/a>/, logo)
    .replace(/<li class="nhsuk-header__menu"[\s\S]*?<\/li>/, '')
}

/** The design system's footer with our own last line for its copyright. */
function footerOf(items: object[], containerClasses?: string): string {
  const ours = '<strong>Not for clinical use.</strong> Best Fit is independent open source software. It is not an NHS service and the NHS has not endorsed it.'
  return macro('footer', 'footer', { containerClasses, meta: { items } }).replace('© NHS England', ours)
}

describe('the frame of a page is the design system’s own', () => {
  test('header of somebody signed in', () => {
    const theirs = headerOf({
      containerClasses: 'bf-wide',
      account: { items: [{ text: 'Quillbrook Surgery' }, { text: 'Priya Shah, OT', icon: true }, { text: 'Log out', action: '/sign-out' }] },
      navigation: { items: [{ text: 'Queue', href: '/queue', current: true }, { text: 'Refer', href: '/refer' }] },
    })
    const menu = [{ href: '/queue', text: 'Queue', current: true }, { href: '/refer', text: 'Refer' }]
    expectSame(<Header wide practice="Quillbrook Surgery" person={{ name: 'Priya Shah', job: 'OT' }} menu={menu} />, theirs)
  })

  test('header for anybody, and with a practice to change', () => {
    const signIn = { text: 'Staff sign in', href: '/sign-in' }
    expectSame(<Header />, headerOf({ account: { items: [signIn] } }))
    expectSame(<Header practice="Quillbrook" switchPractice="/x" />, headerOf({ account: { items: [{ text: 'Quillbrook', href: '/x' }, signIn] } }))
  })

  test('logging out comes last, by a post', () => {
    const html = renderToStaticMarkup(<Header practice="A" person={{ name: 'B', job: 'C' }} />)
    expect(html.slice(html.lastIndexOf('<li'))).toMatch(/action="\/sign-out" method="post".*Log out/)
  })

  test('footer', () => {
    const items = [{ text: 'What OTs do', href: '/ot' }, { text: 'Help', href: '/help' }, { text: 'Accessibility', href: '/accessibility' }, { text: 'Privacy', href: '/privacy' }]
    expectSame(<Footer />, footerOf(items))
    expectSame(<Footer wide rulesVersion="2026.11.2" />, footerOf([...items, { text: 'Rules, version 2026.11.2', href: '/rules' }], 'bf-wide'))
  })

  test('skip link and back link', () => {
    expectSame(<SkipLink />, macro('skip-link', 'skipLink', {}))
    expectSame(<BackLink href="/queue">Back to the queue</BackLink>, macro('back-link', 'backLink', { href: '/queue', text: 'Back to the queue' }))
  })

  test('every page has one main part and says what it is not for', () => {
    const html = renderToStaticMarkup(<Frame back={{ href: '/queue', text: 'Back' }}><h1>Queue</h1></Frame>)
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html).toContain('Not for clinical use.')
    expect(html).not.toMatch(/NHS<\/title>|style=/)
  })
})

describe('the parts of a page are the design system’s own', () => {
  test.each(['blue', 'grey', 'orange', 'purple', 'red'] as const)('%s tag', (colour) => {
    expectSame(<Tag colour={colour}>Soon</Tag>, macro('tag', 'tag', { text: 'Soon', colour }))
  })

  test('tag in white, tag without a colour of its own, inset text', () => {
    expectSame(<Tag colour="no-colour">Soon</Tag>, macro('tag', 'tag', { text: 'Soon', classes: 'nhsuk-tag--no-colour' }))
    expectSame(<Tag>New</Tag>, macro('tag', 'tag', { text: 'New' }))
    expectSame(<InsetText className="bf-inset"><p>x</p></InsetText>, macro('inset-text', 'insetText', { html: inner, classes: 'bf-inset' }))
  })

  test('details, closed, open and as an expander', () => {
    const theirs = (params: object) => macro('details', 'details', { summaryText: 'More', html: inner, ...params })
    expectSame(<Details summary="More"><p>x</p></Details>, theirs({}))
    expectSame(<Details summary="More" open className="bf-x"><p>x</p></Details>, theirs({ open: true, classes: 'bf-x' }))
    expectSame(<Details summary="More" expander><p>x</p></Details>, theirs({ classes: 'nhsuk-expander' }))
  })

  test('card', () => {
    const theirs = (params: object) => macro('card', 'card', params, inner)
    expectSame(<Card><p>x</p></Card>, theirs({}))
    expectSame(<Card heading="Work" level={3} size="s" className="bf-card"><p>x</p></Card>, theirs({ heading: { text: 'Work', level: 3, size: 's' }, classes: 'bf-card' }))
    expectSame(<Card heading="Work" level={3} size="s" href="/cohorts/work"><p>x</p></Card>, theirs({ heading: { text: 'Work', level: 3, size: 's' }, href: '/cohorts/work', clickable: true }))
  })

  test.each(['non-urgent', 'urgent', 'emergency'] as const)('%s care card', (urgency) => {
    const theirs = macro('card', 'card', { heading: { text: 'Call 999 now', level: 3 }, variant: urgency, classes: 'bf-stop' }, inner)
    expectSame(<CareCard urgency={urgency} heading="Call 999 now" level={3} className="bf-stop"><p>x</p></CareCard>, theirs)
  })

  test('warning', () => {
    const theirs = macro('warning-callout', 'warningCallout', { heading: { text: 'Paused', level: 2 }, classes: 'bf-absence' }, inner)
    expectSame(<Warning heading="Paused" className="bf-absence"><p>x</p></Warning>, theirs)
  })

  test('pagination, before, after and both', () => {
    const theirs = (params: object) => macro('pagination', 'pagination', params)
    expectSame(<Pagination previous="/a" next="/b" />, theirs({ previous: { href: '/a' }, next: { href: '/b' } }))
    expectSame(<Pagination next="/b" label="Pages" />, theirs({ next: { href: '/b' }, landmarkLabel: 'Pages' }))
    expect(renderToStaticMarkup(<Pagination />)).toBe('')
  })

  test('summary list', () => {
    const rows = [{ key: 'Agrees', value: 'Yes' }, { key: 'Needs', value: 'Large print' }]
    const theirs = macro('summary-list', 'summaryList', { classes: 'bf-summary', rows: rows.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })) })
    expectSame(<SummaryList className="bf-summary" rows={rows} />, theirs)
  })

  test('table', () => {
    const theirs = macro('tables', 'table', {
      caption: 'Staff', captionSize: 's', compact: true, firstCellIsHeader: true, head: ['Name', 'Job'], rows: [['Priya', 'OT'], ['Sam', 'Reception']],
    })
    expectSame(<Table caption="Staff" compact head={['Name', 'Job']} rows={[['Priya', 'OT'], ['Sam', 'Reception']]} />, theirs)
  })

  test('hero', () => {
    const theirs = macro('hero', 'hero', { heading: { text: 'What an OT can help with', id: 'hero' }, html: inner, border: false, attributes: { 'aria-labelledby': 'hero' } })
    expectSame(<Hero heading="What an OT can help with"><p>x</p></Hero>, theirs)
  })
})
