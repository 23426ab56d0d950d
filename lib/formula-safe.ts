// What a spreadsheet takes for the beginning of a formula, after white space, and after marks of ours (R IN-9).
const formula = /^['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r]/
const breaks = /(\r\n|\r|\n)/

/** A cell as it may stand in a file that a spreadsheet opens: what would be a formula gets ' before it, on each of its lines. */
export const asCell = (text: string): string => eachLine(text, (line) => (formula.test(line) ? `'${line}` : line))

/** The text of a cell, with the mark of ours taken off: `fromCell(asCell(text))` is `text`, whatever it is. */
export const fromCell = (cell: string): string => eachLine(cell, (line) => (line.startsWith("'") && formula.test(line.slice(1)) ? line.slice(1) : line))

const eachLine = (text: string, change: (line: string) => string): string =>
  text.split(breaks).map((part, at) => (at % 2 === 0 ? change(part) : part)).join('')
