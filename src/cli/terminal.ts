/** Text for a terminal: Arabic and Latin side by side, and nothing from a page that could steer the terminal. */
import process from 'node:process'
import { styleText } from 'node:util'
import stringWidth from 'string-width'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/
const ISOLATE = '\u2068'
const POP = '\u2069'

/**
 * Words of a page on one line. Control characters and bidi controls are taken out; right-to-left text is isolated on a
 * terminal, so that "إسرائيل → KAZ" does not turn round.
 */
export function words(text: string): string {
  const clean = text.replace(CONTROLS, ' ').replace(BIDI_CONTROLS, '')
  return process.stdout.isTTY && RIGHT_TO_LEFT.test(clean) ? `${ISOLATE}${clean}${POP}` : clean
}

/** The first part of a text, cut at a word, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.lastIndexOf(' ', length)
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`
}

type Style = Parameters<typeof styleText>[0]

/** Colour only where standard output is a terminal and NO_COLOR is not set. */
const styled = (style: Style) => (text: string) => styleText(style, text, { stream: process.stdout })
export const strong = styled('bold')
export const faint = styled('dim')
export const accent = styled('cyan')
export const warning = styled('yellow')

/** Rows under a heading, in columns as wide as their widest cell. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const widths = heading.map((title, i) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [strong(line(heading)), ...rows.map(line)].join('\n')
}

const pad = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))
