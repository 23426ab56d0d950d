import { expect, test } from 'vitest'
import { callQuestions, type QuestionName } from '#lib/call/tree'
import { endOf, signpostOf, walk } from '#lib/call/walk'
import { roleCards, type RoleCard } from '../../support/role-cards'

/** Answers each question as it is asked, in the order of the card. */
function play({ heard = 'none_of_these', about = '', replies = [] }: RoleCard) {
  let typed: Record<string, string> = { heard, about }
  let call = walk(typed)
  for (const reply of replies) {
    if (!('open' in call) || !(call.open in callQuestions)) throw new Error('more answers than questions')
    typed = { ...typed, [call.open as QuestionName]: reply }
    call = walk(typed)
  }
  if ('open' in call) throw new Error(`the card has no answer to ${call.open}`)
  return call
}

test('there are twenty role cards, of every kind of answer', () => {
  expect(roleCards).toHaveLength(20)
  expect(new Set(roleCards.map(({ is }) => is))).toEqual(new Set(['stop', 'clinician', 'ot', 'elsewhere']))
})

test.each(roleCards)('“$caller” goes to $right', (card) => {
  const call = play(card)
  expect([endOf(call)?.is ?? 'stop', signpostOf(call).route]).toEqual([card.is, card.right])
})
