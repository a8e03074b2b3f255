/**
 * Numbers in text, digits and words: "2,5", "٢٠١٨", "خمسة وعشرين ألفا", "1.2 مليار", "ثلاثة أرباع", "الحادي والعشرين".
 * What a number counts or names is for times and quantities to say.
 */
import { digitsOf, type NumeralWord, numeralWordOf } from './numeral-word.ts'
import { spanStart } from './span-start.ts'
import type { Token } from './token.ts'

export interface Numeral {
  /** Tokens `first` to `last` (exclusive). */
  first: number
  last: number
  /** Offset in the text: proclitics are outside, the article inside. */
  start: number
  value: number
  kind: 'cardinal' | 'ordinal' | 'fraction'
  definite: boolean
  /** Written in digits from end to end. */
  digits: boolean
  /** Clitics before its first word: "و", "ب", ''. */
  proclitics: string
  /** Its last word, which decides agreement and what may follow. */
  ends: 'unit' | 'ten' | 'teen' | 'hundred' | 'scale' | 'fraction' | 'digits'
}

/** May a number begin at this token? One array access for other words. */
export const startsNumeral = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && numeralWordOf(token.form) !== null)

/** The longest number that begins at a token; null when none does. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = token.kind === 'word' ? numeralWordOf(token.form) : null
  if (word !== null && (word.role === 'ordinal' || word.role === 'eleventh')) return readOrdinal(tokens, at, word)
  if (word === null && token.kind !== 'number') return null
  const sum = new Sum(tokens, at)
  return sum.read()
}

/** "الثالث", "الحادي عشر", "الخامسة والعشرين". */
function readOrdinal(tokens: readonly Token[], at: number, word: NumeralWord): Numeral | null {
  const numeral = {
    first: at,
    start: spanStart(tokens[at]!, word.split),
    kind: 'ordinal',
    definite: word.split.definite,
    digits: false,
    proclitics: word.split.proclitics,
  } as const
  const next = link(tokens, at + 1)
  if (next !== null && !next.joined && next.word?.role === 'ten10')
    return { ...numeral, last: next.after, value: word.value + 10, ends: 'teen' }
  if (next?.joined && next.word?.role === 'ten' && next.word.split.definite === word.split.definite)
    return { ...numeral, last: next.after, value: word.value + next.word.value, ends: 'ten' }
  if (word.role === 'eleventh') return null
  return { ...numeral, last: at + 1, value: word.value, ends: 'unit' }
}

interface Link {
  word: NumeralWord | null
  digits: number | null
  /** Is it joined by و ("وعشرون", "و 500")? */
  joined: boolean
  at: number
  after: number
}

/** The word or number that may go on a number at token `at`: bare, or joined by و and nothing else. */
function link(tokens: readonly Token[], at: number): Link | null {
  let token = tokens[at]
  if (token === undefined || tokens[at - 1]?.sentence !== token.sentence) return null
  const alone = token.kind === 'word' && token.form.folded === 'و'
  if (alone) token = tokens[++at]
  if (token === undefined) return null
  if (token.kind === 'number')
    return { word: null, digits: digitsOf(token.form)?.value ?? null, joined: alone, at, after: at + 1 }
  if (token.kind !== 'word') return null
  const word = numeralWordOf(token.form)
  if (word === null) return null
  const { proclitics } = word.split
  if (proclitics !== '' && (alone || proclitics !== 'و')) return null
  return { word, digits: null, joined: alone || proclitics === 'و', at, after: at + 1 }
}

/** A cardinal in the making, read word by word: "مئتان وخمسة وعشرون ألفا وثلاثمئة". */
class Sum {
  private readonly tokens: readonly Token[]
  private readonly at: number
  /** Groups closed by a scale, and the group below a thousand that is open. */
  private total = 0
  private group = 0
  private scale = Number.POSITIVE_INFINITY
  /** The last word was a unit, so that عشر, مئة or a joined ten may follow. */
  private unitOpen = false
  private ends: Numeral['ends'] = 'unit'
  private digitsOnly = true
  private fraction = false
  private last: number

  constructor(tokens: readonly Token[], at: number) {
    this.tokens = tokens
    this.at = at
    this.last = at
  }

  read(): Numeral | null {
    const token = this.tokens[this.at]!
    const word = token.kind === 'word' ? numeralWordOf(token.form) : null
    const first: Link = {
      word,
      digits: token.kind === 'number' ? (digitsOf(token.form)?.value ?? null) : null,
      joined: true,
      at: this.at,
      after: this.at + 1,
    }
    if (!this.take(first)) return null
    this.takeExponent()
    for (let next = link(this.tokens, this.last); next !== null; next = link(this.tokens, this.last))
      if (!this.take(next)) break
    this.takePoint()
    const value = this.total + this.group
    return {
      first: this.at,
      last: this.last,
      start: word === null ? token.start : spanStart(token, word.split),
      value,
      kind: this.fraction && !Number.isInteger(value) && value < 1 ? 'fraction' : 'cardinal',
      definite: word?.split.definite ?? false,
      digits: this.digitsOnly,
      proclitics: word?.split.proclitics ?? '',
      ends: this.ends,
    }
  }

  private take(next: Link): boolean {
    const taken = next.word === null ? this.takeDigits(next) : this.takeWord(next.word, next)
    if (!taken) return false
    this.last = Math.max(this.last, next.after)
    if (next.word !== null) this.digitsOnly = false
    return true
  }

  private get empty(): boolean {
    return this.last === this.at
  }

  private takeDigits({ digits, joined, at }: Link): boolean {
    if (digits === null) return false
    // "5 آلاف و 200"; but "300 و 212" are two numbers.
    if (!this.empty) {
      if (joined && this.group === 0 && this.scale < Number.POSITIVE_INFINITY && digits < this.scale) {
        this.group = digits
        this.ends = 'digits'
        return true
      }
      return false
    }
    this.group = digits
    this.ends = 'digits'
    this.last = at + 1
    this.takeDecimals()
    if (/^[1-9]\d{0,2}$/.test(this.tokens[at]!.form.plain)) this.takeSpacedGroups()
    return true
  }

  /** "04ر1": the Tunisian agency writes the decimals first and ر for the mark; this is 1.04;
   * so does Reuters with a right-to-left mark behind the point ("2.\u200F0" is 0.2). "4،9 بالمائة" and "4،000" keep the usual order. */
  private takeDecimals(): void {
    const [decimals, mark, whole] = [this.tokens[this.at]!, this.tokens[this.at + 1], this.tokens[this.at + 2]]
    if (mark === undefined || mark.spaced || whole?.kind !== 'number' || whole.spaced) return
    const [a, b] = [decimals.form.plain, whole.form.plain]
    if (!/^\d{1,3}$/.test(a) || !/^\d{1,3}$/.test(b)) return
    const percent = /^(%|٪|في|ب)/.test(this.tokens[this.at + 3]?.form.folded ?? '')
    const reversed = mark.form.plain === 'ر' || (/^[.,]$/.test(mark.form.plain) && whole.start > mark.end)
    if (reversed) this.group = Number(`${b}.${a}`)
    else if (mark.form.plain === '،' && /^[1-9]/.test(a) && b.length === 3) this.group = Number(a + b)
    else if (mark.form.plain === '،' && percent) this.group = Number(`${a}.${b}`)
    else return
    this.last = this.at + 3
  }

  /** "1.2e9", "12e-1". */
  private takeExponent(): void {
    const sign = this.tokens[this.last]
    if (!this.digitsOnly || sign?.spaced !== false || !/^e$/i.test(sign.form.surface)) return
    const negative = this.tokens[this.last + 1]?.form.surface === '-'
    const at = this.last + (negative ? 2 : 1)
    const exponent = this.tokens[at]
    if (exponent?.kind !== 'number' || exponent.spaced || !/^\d{1,2}$/.test(exponent.form.plain)) return
    this.group = round(this.group * 10 ** (Number(exponent.form.plain) * (negative ? -1 : 1)))
    this.last = at + 1
  }

  /** "20 000", "1 234 567,5": French style, common in the Maghreb. */
  private takeSpacedGroups(): void {
    for (let next = this.tokens[this.last]; next !== undefined; next = this.tokens[this.last]) {
      const before = this.tokens[this.last - 1]!
      const match = next.kind === 'number' ? /^(\d{3})([.,]\d+)?$/.exec(next.form.plain) : null
      if (match === null || next.sentence !== before.sentence || next.start - before.end !== 1) return
      this.group = this.group * 1000 + Number(match[0].replace(',', '.'))
      this.last++
      if (match[2] !== undefined) return
    }
  }

  private takeWord(word: NumeralWord, next: Link): boolean {
    const { joined } = next
    const opens = this.empty || joined
    switch (word.role) {
      case 'unit': {
        // "مئة وثلاثون خمسا": so many fifths.
        if (word.fraction !== undefined && !opens && this.ends === 'ten') return this.multiplyFraction(word.fraction)
        const portion = opens ? this.portionAfter(word, next) : null
        if (portion !== null) {
          this.addFraction(word.value * portion)
          this.last = next.after + 1
          return true
        }
        // "خمسمية خمسة وعشرين": speech leaves the و out after hundreds.
        if (this.group % 100 !== 0 || this.unitOpen || !(opens || this.ends === 'hundred')) return false
        return this.add(word.value, 'unit', true)
      }
      case 'teenUnit': {
        const then = link(this.tokens, next.after)
        const goesOn = then?.word != null && (then.joined ? then.word.role === 'ten' : then.word.role === 'ten10')
        if (!opens || this.group % 100 !== 0 || !goesOn) return false
        return this.add(word.value, 'unit', true)
      }
      case 'ten10':
        if (this.unitOpen && !joined) return this.add(10, 'teen', false)
        return opens && this.group % 100 === 0 && this.add(10, 'unit', false)
      case 'teen':
        return opens && this.group % 100 === 0 && this.add(word.value, 'teen', false)
      case 'ten':
        if (!opens || !(this.group % 100 === 0 || (this.unitOpen && joined))) return false
        return this.add(word.value, 'ten', false)
      case 'hundred':
        if (!this.empty && !joined) {
          if (this.group === 0 || this.group >= 1000 || !(this.unitOpen || this.ends === 'digits')) return false
          this.group *= 100
          this.unitOpen = false
          this.ends = 'hundred'
          return true
        }
        return this.group === 0 && this.add(100, 'hundred', false)
      case 'hundreds':
        return opens && this.group === 0 && this.add(word.value, 'hundred', false)
      case 'scale':
        return opens && this.group === 0 ? this.addScale(1, word.value) : !joined && this.multiply(word.value)
      case 'scalePlural':
        return !opens && this.multiply(word.value)
      case 'scaleAlif':
        if (!opens) return this.multiply(word.value)
        return this.group === 0 && this.addScale(this.isOneInAlif(next) ? 1 : 2, word.value)
      case 'scaleDual':
        return opens && this.group === 0 && this.addScale(2, word.value)
      case 'fraction':
      case 'fractionDual':
        if (!opens || (!this.empty && word.split.definite)) return false
        this.addFraction(word.value)
        this.takeRepeatedScale(next.after)
        return true
      case 'zero':
        return this.empty && !word.split.definite && this.isNil() && this.add(0, 'unit', false)
      case 'dozen':
        return this.empty && this.add(12, 'unit', false)
      case 'dozens':
        if (!this.unitOpen || joined) return false
        this.group *= 12
        this.unitOpen = false
        return true
      default:
        return false
    }
  }

  /** The ending of "ألفا شخص" is the dual's, before its noun; that of "ألفًا" and "مليونا ونصف المليون" is the accusative's. */
  private isOneInAlif({ at, after }: Link): boolean {
    const next = link(this.tokens, after)
    return hasTanwin(this.tokens[at]!) || next?.joined === true
  }

  /** "مقابل صفر", "3 - صفر"; behind another word صفر is the month or a family name ("الطاهر صفر"). */
  private isNil(): boolean {
    const before = this.tokens[this.at - 1]
    return (
      before?.kind !== 'word' ||
      before.sentence !== this.tokens[this.at]!.sentence ||
      NIL_FOLLOWS.has(before.form.folded)
    )
  }

  private add(value: number, ends: Numeral['ends'], unitOpen: boolean): boolean {
    this.group += value
    this.ends = ends
    this.unitOpen = unitOpen
    return true
  }

  private addScale(count: number, scale: number): boolean {
    if (scale >= this.scale) return false
    this.total += count * scale
    this.close(scale)
    return true
  }

  private multiply(scale: number): boolean {
    if (this.group === 0 && this.total === 0) return false
    if (this.group === 0) {
      // "مئة ألف مليون"; not "مليون ألف".
      if (scale <= this.scale) return false
      this.total *= scale
    } else {
      if (scale >= this.scale) return false
      this.total += round(this.group * scale)
    }
    this.group = 0
    this.close(scale)
    return true
  }

  private multiplyFraction(portion: number): boolean {
    this.group = round(this.group * portion)
    this.fraction = true
    this.ends = 'fraction'
    return true
  }

  private close(scale: number): void {
    this.scale = scale
    this.ends = 'scale'
    this.unitOpen = false
  }

  /** "مليون ونصف" is half a million more, "خمسة ونصف" half of one. */
  private addFraction(portion: number): void {
    if (this.ends === 'scale' && !this.empty) this.total += portion * this.scale
    else this.group += portion
    this.fraction = true
    this.ends = 'fraction'
    this.unitOpen = false
  }

  /** "مليون ونصف المليون", "مليونين ونصف مليون" say the scale twice. */
  private takeRepeatedScale(after: number): void {
    const next = link(this.tokens, after)
    if (this.scale === Number.POSITIVE_INFINITY || next === null || next.joined) return
    if (next.word?.role === 'scale' && next.word.value === this.scale) this.last = next.after
  }

  /** "ثلاثة أرباع": what one part is worth when the word behind a unit names parts. */
  private portionAfter(word: NumeralWord, { after }: Link): number | null {
    const next = link(this.tokens, after)
    if (next === null || next.joined || next.word?.role !== 'fractionPlural' || word.value < 2) return null
    return next.word.value
  }

  /** "واحد فاصلة خمسة": a decimal mark in words. */
  private takePoint(): void {
    const point = this.tokens[this.last]
    if (point?.form.folded !== 'فاصله' || point.sentence !== this.tokens[this.at]!.sentence) return
    const decimals = readNumeral(this.tokens, this.last + 1)
    if (decimals === null || decimals.proclitics !== '' || !Number.isInteger(decimals.value)) return
    this.group += decimals.value / 10 ** String(decimals.value).length
    this.last = decimals.last
    this.ends = 'digits'
  }
}

const NIL_FOLLOWS = new Set('مقابل الي من درجه عند يساوي نسبه هي هو عن'.split(' '))

const hasTanwin = (token: Token) => token.form.surface.includes('\u064B')

/** 1.2 × 10⁹ without the noise of binary fractions. */
const round = (value: number) => Number(value.toPrecision(15))
