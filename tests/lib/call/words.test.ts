import { describe, expect, test } from 'vitest'
import { ends, owners, type End } from '#lib/call/ends'
import { heard } from '#lib/call/heard'
import { callQuestions, topics } from '#lib/call/tree'
import { readingAge, sentencesOf } from '../../support/reading-age'

const wordsOf = (end: End) => [end.heading, end.say, ...('note' in end && end.note ? [end.note] : []), ...(end.is === 'elsewhere' ? end.ways.map(({ text }) => text) : [])]
const answers = [...Object.values(ends).flatMap(wordsOf), ...Object.values(owners)].map((words) => words.replaceAll('{day}', 'Tuesday 24 November'))
const screens = heard.flatMap(({ screen }) => [screen.heading, ...screen.steps, screen.say ?? ''])
const all = [...Object.values(callQuestions).map(({ words }) => words), ...answers, ...screens]
const labels = [...topics.map(({ label }) => label), ...Object.values(ends).flatMap((end) => (end.is === 'elsewhere' ? end.ways.map(({ what }) => what) : []))]

/** What people and services are called. They have no shorter name, so each counts as one plain word. */
const names = /duty clinician|clinician|safeguarding lead|Talking Therapies|SC2|A&E/gi
const ageOf = (sentence: string) => readingAge([sentence.replace(names, 'name').replace(/[-–“”]/g, ' ')])

describe('the words of the call', () => {
  test('are read with ease at nine, sentence by sentence', () => {
    const sentences = [...new Set(sentencesOf(all))]
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => ageOf(sentence) > 9).map((sentence) => `${ageOf(sentence).toFixed(1)} ${sentence}`)).toEqual([])
  })

  test('would be seen to be too hard', () => {
    expect(ageOf('Occupational performance deteriorates following hospitalisation.')).toBeGreaterThan(16)
    expect(ageOf('The cat sat on the mat.')).toBeLessThan(6)
  })

  test('HZ13: no branch reassures, tells anybody to wait or to ring back another day', () => {
    const calm = /don’t worry|not to worry|it’s fine|will be fine|nothing serious|not urgent|\bsafe\b|can wait|no rush|no hurry|call back|ring back|tomorrow|another day|low risk|no risk/i
    expect([...all, ...labels].filter((words) => calm.test(words))).toEqual([])
    expect(calm.test('It’s fine, ring back tomorrow')).toBe(true)
  })

  test('name no score, no band and no diagnosis', () => {
    const clinical = /score|\bband\b|urgent\b|routine|soon\b|priority|phq|frail|stroke|sepsis|cauda|delirium|psychosis|mania|suicid|dementia|depress|anxiety|diagnos|risk/i
    expect([...all, ...labels].filter((words) => clinical.test(words))).toEqual([])
  })

  test('always say when the caller hears, or whom they ring and when to come back to us', () => {
    for (const end of Object.values(ends)) {
      if (end.is === 'ot') expect(end.say).toContain('by the end of {day}')
      if (end.is === 'elsewhere') expect(`${end.say} ${owners.elsewhere}`).toMatch(/they ring us/)
    }
    expect(ends.talkingTherapies.say).toContain('If it gets worse, call 111 and choose the mental health option.')
  })
})
