import { everyone, type Asks } from '#lib/questions/ask'

/** What is asked of a file. It is pasted: nothing is uploaded (R IN-12). */
export const fileAsks = {
  file: {
    id: '', kind: 'words', who: everyone, needed: true, words: 'What stands in the file', max: 60_000, rows: 6, spell: false, message: 'Paste what stands in the file',
    hint: 'Open the file, select all of it, copy it and paste it here, the first line with the names of the columns too. A service the file does not name stays as it is.',
  },
} as const satisfies Asks
