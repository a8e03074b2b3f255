/**
 * Quotation marks in pairs. The press writes « », “ ”, ‹ ›, { } and the straight " that opens and closes alike; some pages mix
 * them (“ with ″) or never close one. Straight marks are told by the white space round them, else by turns; no pair spans more
 * than a few paragraphs.
 */
import type { Token } from '../../text/token.ts'

const CLOSER_OF: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"″“',
  '‹': '›',
  '{': '}',
  '„': '“”',
  '‘': '’',
  '’': '’',
  '"': '"”',
  '”': '”“"',
  '″': '″',
  "'": "'",
}
const STRAIGHT = new Set(['"', '″', "'", '’'])
/** Tokens a quotation may be long; past that its mark is taken for a stray one. */
const LONGEST = 500

export interface Quotes {
  /** For the token of an opening mark: the token of its closing mark. */
  close: Int32Array
  /** For the token of a closing mark: the token of its opening mark. */
  open: Int32Array
}

/** Linear: each mark is looked at once. `-1` where a token is no such mark. */
export function pairQuotes(text: string, tokens: readonly Token[]): Quotes {
  const close = new Int32Array(tokens.length).fill(-1)
  const open = new Int32Array(tokens.length).fill(-1)
  let stack: number[] = []
  let lineEnd = text.indexOf('\n')
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'punct') continue
    const mark = token.form.surface
    if (lineEnd >= 0 && lineEnd < token.start) {
      lineEnd = text.indexOf('\n', token.start)
      // A straight mark that is open at the end of a paragraph was never closed.
      stack = stack.filter((at) => !STRAIGHT.has(tokens[at]!.form.surface))
    }
    while (stack.length > 0 && i - stack[0]! > LONGEST) stack.shift()
    const top = stack.findLastIndex((at) => CLOSER_OF[tokens[at]!.form.surface]!.includes(mark))
    if (top >= 0 && mayClose(tokens, i, mark)) {
      close[stack[top]!] = i
      open[i] = stack[top]!
      stack.length = top
    } else if (mark in CLOSER_OF && mayOpen(tokens, i, mark)) stack.push(i)
  }
  return { close, open }
}

const spaceAfter = (tokens: readonly Token[], i: number) => tokens[i + 1]?.spaced ?? true

function mayOpen(tokens: readonly Token[], i: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '‘') return true
  // An apostrophe ("l'Orient") opens nothing.
  return tokens[i]!.spaced && !spaceAfter(tokens, i)
}

function mayClose(tokens: readonly Token[], i: number, mark: string): boolean {
  if (mark === '»' || mark === '›' || mark === '}') return true
  const token = tokens[i]!
  // `قال "نعم"`: a mark with space before and none after opens, even inside another.
  return !(token.spaced && !spaceAfter(tokens, i) && tokens[i + 1]?.kind !== 'punct')
}
