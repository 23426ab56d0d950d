import { said, type Loose } from './reading'

/** The words of D.2 that are dangerous wherever they stand. A phrase ending in "…" is for listening, not for scanning. */
export const phrases = {
  G1: ['face drooping', 'crushing chest pain', 'can’t breathe', 'fitting', 'found unresponsive', 'bleeding a lot', 'lost my sight'],
  G2: ['fell and hit head', 'knocked out', 'can’t stand on it', 'on blood thinners and fell'],
  G3: ['off legs', 'suddenly confused', 'not right since this morning'],
  G4: ['passed out', 'blacked out', 'on the floor now', 'on the floor all night'],
  G5: ['numb between the legs', 'can’t feel when I pee', 'both legs gone'],
  G6: ['don’t want to be here', 'better off dead', 'going to hurt myself', 'going to hurt someone', 'I’ve taken tablets'],
  G7: ['hearing voices', 'people are after me'],
  G8: ['frightening thoughts', 'can’t cope with the baby'],
  G9: ['he hurts me', 'someone takes my money'],
  G10: ['nobody can look after him tonight', 'the carer hasn’t come', 'she can’t be left alone tonight'],
} as const

/** Every field a person writes freely in. Names and addresses of the patient are not words anybody said. */
export const freeText = ['words', 'language', 'visitRisk', 'carerName', 'carerRelation', 'safetyTalkBy', 'followUpWho'] as const

/**
 * The phrases found in any free text: whole words, in any case, with any apostrophe or none. An extra net only:
 * it misses misspellings and does not understand "not" (HZ1), so finding none means nothing.
 */
export function phrasesIn(answers: Loose): readonly string[] {
  const texts = freeText.map((field) => said(answers, field)).filter((text) => text !== undefined)
  if (texts.length === 0) return []
  const plain = ` . ${texts.map(plainWords).join(' . ')} . `.replace(/ +/g, ' ')
  return sought.filter(({ pattern }) => pattern.test(plain)).map(({ phrase }) => phrase)
}

/** Lower case, apostrophes gone, long forms shortened ("cannot"), each word between blanks; a stop where a sentence ends, a comma at a pause within one. */
function plainWords(text: string): string {
  // Apostrophes go first: NFKC turns ´ into a blank and an accent.
  const lower = text.replace(/['’‘‛`´ʼ′＇\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFKC').toLowerCase()
  const words = lower.replace(/[.;:!?…]+/g, ' . ').replace(/[,()"“”]+/g, ' , ').replace(/[^\p{L}\p{N}.,]+/gu, ' ')
  return longForms.reduce((so, [long, short]) => so.replaceAll(` ${long} `, ` ${short} `), ` ${words} `)
}

const longForms = [['cannot', 'cant'], ['can not', 'cant'], ['do not', 'dont'], ['i have taken', 'ive taken'], ['has not', 'hasnt']] as const

/** "Fitting" of a person, as in "he is fitting" or alone; not of a thing, as in "fitting a rail" or "a new fitting". */
const fitting = / ([.,] |is |was |are |been |be |started |starts |starting |keeps |kept |still |hes |shes |he |she |they |began |(found|saw) (him|her) )fitting ([.,]|now |again |on |and |for |since |this |at )/

const sought = Object.values(phrases).flat().map((phrase) => ({
  phrase,
  pattern: phrase === 'fitting' ? fitting : acrossCommas(plainWords(phrase).trim()),
}))

/** A pause does not end what was heard: "fell, and hit head". */
function acrossCommas(words: string): RegExp {
  return new RegExp(` ${words.replaceAll(' ', ' (?:, )*')} `)
}
