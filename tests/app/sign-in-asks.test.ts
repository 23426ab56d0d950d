import { describe, expect, test } from 'vitest'
import { signInFrom } from '../../app/sign-in/asks'

const password = 'three wet ducks'

describe('what is typed to sign in', () => {
  test.each(['a\0b@example.test', 'a@example\0.test', 'a@example.test\0', 'a\u0007@example.test', '\ud800a@example.test', 'a@b@c', ''])('is no address: %j', (email) => {
    expect(signInFrom({ email, password }).problems).toMatchObject([{ field: 'email' }])
  })

  test('may be any address with a name and a place', () => {
    for (const email of ['ngozi.okafor@best-fit.example', ' Zoë+nhs@exämple.test ']) expect(signInFrom({ email, password }).problems).toEqual([])
  })
})
