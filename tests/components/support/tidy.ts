/** Markup in one spelling: attributes sorted, white space that is not shown left out, one tag a line. */
export function tidy(html: string): string {
  return html
    .replaceAll('&#x27;', '&#39;')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('</path>', '')
    .replace(/<([a-z0-9]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi, (_, tag: string, attributes: string) => `<${tag}${sorted(attributes)}>`)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '\n$1\n')
    .replace(/\n+/g, '\n')
    .trim()
}

function sorted(attributes: string): string {
  const all = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
  return all.map(([, name = '', value = '']) => ` ${name.toLowerCase()}="${value.replace(/\s+/g, ' ').trim()}"`).sort().join('')
}
