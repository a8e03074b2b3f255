/** Markup read without a parser: for what no DOM can hold, and where only its words are asked for. */

/** Tags between which no line ends. */
export const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u wbr'.split(' '),
)

/** Elements whose content is no text. */
export const MUTE = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea'])

/** The text of markup without a DOM or a parser: each tag that is not inline ends a line. Linear whatever the markup. */
export function textOf(html: string): string {
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (tag < 0) break
    out.push(html.slice(at, tag))
    const end = html.startsWith('<!--', tag) ? html.indexOf('-->', tag + 4) + 2 : html.indexOf('>', tag)
    if (end < tag + 1) return decoded(out)
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html.slice(tag, tag + 20))?.[1]?.toLowerCase() ?? ''
    if (name !== '' && !INLINE.has(name)) out.push('\n')
    at = end + 1
    if (MUTE.has(name) && html[tag + 1] !== '/') {
      const close = html.indexOf(`</${name}`, at)
      if (close < 0) return decoded(out)
      at = close
    }
  }
  out.push(html.slice(at))
  return decoded(out)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** The entities that texts are full of; the rest stay as they are written. */
const decoded = (parts: readonly string[]): string =>
  parts
    .join('')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);|&#(\d{1,6});/g, (_, name: string | undefined, code: string | undefined) =>
      name === undefined ? String.fromCodePoint(Math.min(Number(code), 0xffff)) : (NAMED[name] ?? ''),
    )
