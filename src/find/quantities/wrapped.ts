/** Numbers in brackets or quotation marks, whose unit stands behind them: "(15) رحلة", "(25) مليون متر", «9.4» مليون حبة. */
import { numeralWordOf } from '../../text/numeral-word.ts'
import { type Amount, isAmong, peek, type Tokens, words } from './amount.ts'

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
])
const SCALES = words('ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات تريليون')

/** The amount with its brackets, and the scale behind them; the amount itself when it stands free. */
export function unwrapped(tokens: Tokens, amount: Amount): Amount {
  const { first, last } = amount
  const closing = CLOSED_BY.get(peek(tokens, first - 1, first)?.form.surface ?? '')
  if (closing === undefined || peek(tokens, last, first)?.form.surface !== closing) return amount
  const whole = { ...amount, first: first - 1, last: last + 1, start: tokens[first - 1]!.start }
  if (!amount.numeral.digits || !isAmong(tokens, last + 1, first, SCALES)) return whole
  const scale = numeralWordOf(tokens[last + 1]!.form)?.value ?? 1
  const { max } = amount
  return {
    ...whole,
    last: last + 2,
    value: amount.value * scale,
    ...(max === undefined ? {} : { max: max * scale }),
    numeral: { ...amount.numeral, ends: 'scale' },
  }
}
