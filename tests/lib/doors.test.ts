import { describe, expect, test } from 'vitest'
import { doors, mayEnter, menuFor } from '#lib/doors'
import { roles } from '#lib/me'

describe('doors', () => {
  test('that are not in the table open for nobody', () => {
    for (const door of ['/nowhere', '/queue nothing', '', 'constructor', '__proto__', 'toString']) {
      for (const role of roles) expect([role, door, mayEnter(role, door)]).toEqual([role, door, false])
    }
  })

  test('of an action belong to a page of the table, and open for nobody whom the page keeps out', () => {
    for (const door of Object.keys(doors).filter((key) => key.includes(' '))) {
      const [page = ''] = door.split(' ')
      expect(Object.keys(doors)).toContain(page)
      for (const role of roles) expect(mayEnter(role, door) && !mayEnter(role, page)).toBe(false)
    }
  })

  test('keep a manager from every patient’s page and a receptionist from the queue', () => {
    for (const door of ['/refer', '/queue', '/referrals/[id]', '/referrals/[id] makeMove']) expect(mayEnter('manager', door)).toBe(false)
    for (const door of ['/queue', '/queue claim', '/practice/people']) expect(mayEnter('receptionist', door)).toBe(false)
  })

  test.each([
    ['clinician', ['Refer', 'Signpost', 'My referrals']], ['receptionist', ['Signpost', 'Refer', 'My referrals']],
    ['ot', ['Queue', 'My caseload', 'Refer', 'Signpost', 'My referrals', 'Reports', 'Rules', 'Cover', 'Standing']], ['supervisor', ['Supervise', 'Queue', 'Refer', 'Signpost', 'My referrals', 'Reports', 'Rules', 'Problems', 'Standing']],
    ['manager', ['Reports', 'Rules', 'People', 'Services', 'Cover', 'Problems', 'Standing', 'Balance']],
  ] as const)('show a %s the links %j', (role, labels) => expect(menuFor(role).map(({ label }) => label)).toEqual(labels))

  test('in the menu are pages this role may open', () => {
    for (const role of roles) for (const { href } of menuFor(role)) expect(mayEnter(role, href.split('?')[0] ?? '')).toBe(true)
  })
})
