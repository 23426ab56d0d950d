/** Words that people everywhere make passwords of, and words of this trade. */
const common = `password passwort passw0rd pass word letmein welcome admin administrator root login logon user guest test
testing demo example secret changeme default master access hello iloveyou love baby angel princess sunshine monkey dragon
football baseball liverpool arsenal chelsea everton manchester united england london scotland wales summer winter spring
autumn january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday superman batman shadow michael jordan charlie ashley jessica thomas george daniel andrew
qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm zxcvbn azerty abcdefghijklmnopqrstuvwxyz abcdef abc trustno one two three four
bestfit best fit nhs surgery practice clinic doctor nurse reception receptionist health care patient hospital medical centre
center referral therapist therapy occupational smartcard emis systmone tpp correct horse battery staple`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)

const looks: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }
const rows = ['01234567890123456789', '98765432109876543210', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz']

/**
 * Whether a password is made of known words, of the person's own words, of keyboard rows or of repetition:
 * once those are taken out, fewer than five characters are left to guess.
 */
export const isGuessable = (password: string, own: readonly string[]): boolean => {
  const plain = password.normalize('NFKC').toLowerCase()
  const words = [...own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)), ...common].filter((word) => word.length > 2)
  const left = [plain, plain.replace(/[013457@$!]/g, (sign) => looks[sign] ?? sign)].map((text) =>
    shorten(words.reduce((rest, word) => rest.replaceAll(word, ' '), text)),
  )
  return Math.min(...left) < 5
}

/** How many characters remain when spaces, keyboard rows and repetitions are taken out. */
const shorten = (text: string) => {
  const letters = [...text.replace(/[\s\-_.,]/g, '')]
  const kept = letters.filter((letter, at) => {
    const before = letters[at - 1]
    return before === undefined || !rows.some((row) => row.includes(before + letter)) && before !== letter
  })
  return Math.min(kept.length, new Set(kept).size)
}
