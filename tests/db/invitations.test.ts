import { describe, expect, test } from 'vitest'
import { freshId } from '#db/ids'
import { acceptInvitation, invite, readInvitation } from '#db/invitations'
import { membersOf, personByEmail } from '#db/people'
import { aMember, aPractice, mondayMorning, staffOf } from '../support/database'
import { asOwner } from '../support/raw'

const at = mondayMorning
const hour = 60 * 60_000

describe('an invitation', () => {
  const invited = async () => {
    const leo = staffOf(await aPractice('Quillbrook Surgery'), 'manager')
    const email = `${freshId()}@example.test`
    return { leo, email, word: await invite(leo, { email, name: 'Tom', role: 'ot', job: 'OT' }) }
  }
  const tom = { email: 'ignored@example.test', name: 'Tom Reyes', password: 'hash' }

  test('says what it is to, and makes its holder a member, once', async () => {
    const { leo, email, word } = await invited()
    expect(await readInvitation(word, at)).toMatchObject({ practice: leo.practice, practiceName: 'Quillbrook Surgery', email, role: 'ot', job: 'OT' })
    const joined = await acceptInvitation(word, tom, at)
    expect(joined?.practice).toBe(leo.practice)
    expect(await personByEmail(email)).toMatchObject({ id: joined?.person, name: 'Tom Reyes' })
    expect(await acceptInvitation(word, tom, at)).toBeUndefined()
    expect(await readInvitation(word, at)).toBeUndefined()
  })

  test('accepted twice at once makes one member', async () => {
    const { leo, word } = await invited()
    const outcomes = await Promise.allSettled([acceptInvitation(word, tom, at), acceptInvitation(word, tom, at)])
    expect(outcomes.filter((each) => each.status === 'fulfilled' && each.value)).toHaveLength(1)
    expect(await membersOf(leo)).toHaveLength(1)
  })

  test.each([
    ['too old', (word: string) => [word, at + 24 * hour] as const],
    ['altered', (word: string) => [`${word}x`, at] as const],
    ['made up', () => ['x', at] as const],
  ])('%s leads nowhere', async (_, alter) => {
    const { leo, word } = await invited()
    expect(await readInvitation(...alter(word))).toBeUndefined()
    const [said, when] = alter(word)
    expect(await acceptInvitation(said, tom, when)).toBeUndefined()
    expect(await membersOf(leo)).toEqual([])
  })

  test('leaves somebody already known their own name and password', async () => {
    const me = await aMember(await aPractice())
    const leo = staffOf(await aPractice(), 'manager')
    const word = await invite(leo, { email: `${me.staff}@example.test`, name: '', role: 'ot', job: 'OT' })
    expect(await acceptInvitation(word, { email: '', name: 'Thief', password: 'thief’s' }, at)).toEqual({ person: me.staff, practice: leo.practice })
    expect(await personByEmail(`${me.staff}@example.test`)).toMatchObject({ name: me.name, password: 'a hash' })
  })

  test('is kept so that nobody can use what the database holds', async () => {
    const { leo, word } = await invited()
    expect(JSON.stringify(await asOwner(leo.practice, 'select * from invitations'))).not.toContain(word)
  })
})
