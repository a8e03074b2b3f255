/** A cardinal in the making, read word by word: "مئتان وخمسة وعشرون ألفا وثلاثمئة". */
import type { Numeral } from './numeral.ts'
import { exponent, marked, round, spaced } from './numeral-digits.ts'
import { type Link, link } from './numeral-link.ts'
import { digitsOf, type NumeralRole, type NumeralWord, numeralWordOf } from './numeral-word.ts'
import { spanStart } from './span-start.ts'
import type { Token } from './token.ts'

export class Sum {
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
  /** The token after the last scale that was taken. */
  private closed: number | null = null
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
    if (this.digitsOnly) this.takeExponent()
    for (let next = link(this.tokens, this.last); next !== null; next = link(this.tokens, this.last))
      if (!this.take(next)) {
        this.leaveToNext(next)
        break
      }
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
    if (this.group === 0 && this.ends === 'scale') this.closed = this.last
    return true
  }

  private takeExponent(): void {
    const power = exponent(this.tokens, this.last)
    if (power === null) return
    this.group = round(this.group * 10 ** power.value)
    this.last = power.last
  }

  /** "21 ألفا و143 ألف شخص", "مليوني وثلاثة ملايين برميل": a scale no smaller than that before belongs to a number of its own. */
  private leaveToNext({ word, joined }: Link): void {
    if (joined || word === null || this.closed === null || this.group === 0 || !SCALES.has(word.role)) return
    this.group = 0
    this.last = this.closed
    this.ends = 'scale'
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
    const written = marked(this.tokens, at) ?? spaced(this.tokens, at) ?? { value: digits, last: at + 1 }
    this.group = written.value
    this.ends = 'digits'
    this.last = written.last
    return true
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

  /** "واحد فاصلة خمسة", "50 فاصل 2": a decimal mark in words. */
  private takePoint(): void {
    const point = this.tokens[this.last]
    const decimals = this.tokens[this.last + 1]
    if (point === undefined || decimals === undefined || !POINT.has(point.form.folded)) return
    const { sentence } = this.tokens[this.at]!
    if (point.sentence !== sentence || decimals.sentence !== sentence) return
    if (point.form.folded === 'فاصل' && decimals.kind !== 'number') return
    const read = startsWith(decimals) ? new Sum(this.tokens, this.last + 1).read() : null
    if (read === null || read.proclitics !== '' || !Number.isInteger(read.value)) return
    this.group += read.value / 10 ** String(read.value).length
    this.last = read.last
    this.ends = 'digits'
  }
}

const startsWith = (token: Token) => token.kind === 'number' || numeralWordOf(token.form) !== null

const POINT = new Set(['فاصله', 'فاصل'])
const SCALES: ReadonlySet<NumeralRole> = new Set(['scale', 'scaleAlif', 'scalePlural'])
const NIL_FOLLOWS = new Set('مقابل الي من درجه عند يساوي نسبه هي هو عن'.split(' '))

const hasTanwin = (token: Token) => token.form.surface.includes('\u064B')
