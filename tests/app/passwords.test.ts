import { describe, expect, test } from 'vitest'
import { hashPassword, isCheap, isPassword, passwordProblem } from '../../app/_server/passwords'

const own = ['Priya Shah', 'priya.shah@quillbrook.example', 'Quillbrook Surgery']

describe('a password', () => {
  test('is any 12 to 128 characters, whatever they are', () => {
    for (const good of ['three wet ducks', 'ÄÖÜ ßßß øøø ŋŋŋ', 'тихий океан лежит', '🦆🦉🐢🪁🧭🪑🧺🧩🪢🪥🪣🧯', 'x7#kq9 vmp2&Lz', `${'vy kqe jz '.repeat(12)}abwt`.slice(0, 128)])
      expect([good, passwordProblem(good, own)]).toEqual([good, undefined])
  })

  test('says which limit it passed', () => {
    expect(passwordProblem('short', own)).toMatch(/at least 12/)
    expect(passwordProblem(`${'kq7z vmp2 '.repeat(13)}`, own)).toMatch(/128/)
    expect(passwordProblem('eleven\0chars', own)).toMatch(/cannot keep/)
  })

  test('is not one that everybody tries first, nor the person’s own words', () => {
    const bad = ['password1234', 'Passw0rd2026!', 'qwertyuiop12', '123456789012', 'aaaaaaaaaaaa', 'letmeinletmein', 'Welcome2026!!',
      'bestfitbestfit', 'quillbrook2026', 'PriyaShah1234', 'correct horse battery staple', 'abcdefghijkl', 'November2026!']
    for (const each of bad) expect([each, passwordProblem(each, own)]).toEqual([each, expect.stringMatching(/easy to guess/)])
  })

  test('is kept as argon2id with at least 19 MiB, and only itself opens it', async () => {
    const kept = await hashPassword('three wet ducks')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4,}),t=[2-9],p=1\$/)
    expect(await isPassword('three wet ducks', kept)).toBe(true)
    expect(await isPassword('three wet duckz', kept)).toBe(false)
    expect(await isPassword('three wet ducks', null)).toBe(false)
  })

  test('kept at a lower cost is known to be', async () => {
    expect(isCheap(await hashPassword('three wet ducks'))).toBe(false)
    expect(isCheap('$argon2id$v=19$m=4096,t=1,p=1$c2FsdA$aGFzaA')).toBe(true)
  })

  test('is the same however the keyboard writes its accents', async () => {
    expect(await isPassword('cafe\u0301 cafe\u0301 ducks', await hashPassword('caf\u00e9 caf\u00e9 ducks'))).toBe(true)
  })

  test('is checked a few at a time: a crowd is told to come back, not let to fill the memory', async () => {
    const kept = await hashPassword('three wet ducks')
    const crowd = await Promise.allSettled(Array.from({ length: 80 }, () => isPassword('three wet ducks', kept)))
    expect(crowd.filter((each) => each.status === 'fulfilled').length).toBe(54)
    expect(crowd.find((each) => each.status === 'rejected')?.reason).toMatchObject({ name: 'Busy' })
  })
})
