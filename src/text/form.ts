/**
 * A word form: one spelling as it occurs in texts. News uses few forms often (Zipf), so each is analysed once and a text
 * is a list of references to forms. This is what lets rules ask lexicons about every token at the price of an array access.
 */
import { fold, plain } from './fold.ts'
import { FormTable, hashAt } from './form-table.ts'

const NONE: readonly never[] = []

export class Form {
  /** A bit for each finder that is known to begin nothing here; see `starts.ts`, which alone reads and writes it. */
  silent = 0
  /** The letters as written, marks and all. */
  readonly surface: string
  /** See fold.ts. */
  readonly plain: string
  /** See fold.ts. */
  readonly folded: string
  // The answers of the questions made by `atHand`, which alone reads and writes them; undefined where it was not asked.
  hand0: unknown = undefined
  hand1: unknown = undefined
  hand2: unknown = undefined
  hand3: unknown = undefined
  /** Its number among the words of `word-set.ts`, which alone reads and writes it. */
  word = 0
  // The answers of the questions made by `perForm`, which alone reads and writes what follows.
  /** A bit for each question that has the empty answer here. */
  empty0 = 0
  empty1 = 0
  empty2 = 0
  /** A bit for each question whose answer is kept. */
  kept0 = 0
  kept1 = 0
  kept2 = 0
  /** How many answers are kept for questions of the groups before. */
  before1 = 0
  before2 = 0
  /** The kept answers, in the order of their questions. */
  answers: readonly unknown[] = NONE

  constructor(surface: string) {
    this.surface = surface
    this.plain = plain(surface)
    this.folded = fold(surface)
  }
}

/**
 * Forms in one generation. When the young one is full it becomes the old one, and what is met again comes over: the words of
 * the language stay, names met once go, and hostile input cannot fill the memory. A form takes about a kilobyte with its answers.
 */
const GENERATION = 80_000
/** A form longer than this is not kept: no word is, and a megabyte of one letter is no word. */
const LONGEST_KEPT = 40

let young = new FormTable(GENERATION)
let old = new FormTable(GENERATION)

/** The form of a spelling. Pure to its caller: the same spelling has an equal form, whether it was kept or not. */
export const formOf = (surface: string): Form => formAt(surface, 0, surface.length)

/** The form of `text` from `start` to `end`. */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST_KEPT) return new Form(text.slice(start, end))
  const hash = hashAt(text, start, end)
  const known = young.find(text, start, end, hash)
  if (known !== null) return known
  if (young.isFull) {
    old = young
    young = new FormTable(GENERATION)
  }
  // A slice of a large text would keep the whole text alive; this copy does not.
  const form = old.find(text, start, end, hash) ?? new Form(ownCopy(text.slice(start, end)))
  young.add(form, hash)
  return form
}

/** A string of its own memory: V8 keeps the parent of a long slice alive. */
function ownCopy(s: string): string {
  return s.length < 13 ? s : [...s].join('')
}

let hands = 0

/**
 * A question like those of `perForm` that is asked of the words around words, again and again: its answer has a field of the form for
 * itself, which costs every form eight bytes.
 */
export function atHand<T extends NonNullable<unknown> | null>(answer: (form: Form) => T): (form: Form) => T {
  switch (hands++) {
    case 0:
      return (form) => {
        if (form.hand0 === undefined) form.hand0 = answer(form)
        return form.hand0 as T
      }
    case 1:
      return (form) => {
        if (form.hand1 === undefined) form.hand1 = answer(form)
        return form.hand1 as T
      }
    case 2:
      return (form) => {
        if (form.hand2 === undefined) form.hand2 = answer(form)
        return form.hand2 as T
      }
    case 3:
      return (form) => {
        if (form.hand3 === undefined) form.hand3 = answer(form)
        return form.hand3 as T
      }
    default:
      throw new Error('No field is left: give Form another one, or ask with perForm.')
  }
}

let questions = 0

/** Bits in a small integer of V8. */
const BITS = 32

/**
 * A question about forms that is worked out once a form. `answer` must be pure and must not return undefined. Most words mean nothing
 * to most questions: the empty answer (null, false, 0) is one bit in the form itself, and only what says something takes room. So a form
 * stays within a few lines of the processor's cache, which is what reading waits for.
 */
export function perForm<T extends NonNullable<unknown> | null>(answer: (form: Form) => T): (form: Form) => T {
  const question = questions++
  const group = Math.floor(question / BITS)
  const bit = 1 << (question % BITS)
  const below = bit - 1
  // Known from the first empty answer on; a question has one kind of it.
  let empty: T | undefined
  const workOut = (form: Form): T => {
    const value = answer(form)
    const isEmpty = value === null || value === false || value === 0
    if (isEmpty) empty ??= value
    if (isEmpty && value === empty) markEmpty(form, group, bit)
    else keep(form, group, bit, below, value)
    return value
  }
  switch (group) {
    case 0:
      return (form) =>
        (form.empty0 & bit) !== 0
          ? (empty as T)
          : (form.kept0 & bit) !== 0
            ? (form.answers[bitsIn(form.kept0 & below)] as T)
            : workOut(form)
    case 1:
      return (form) =>
        (form.empty1 & bit) !== 0
          ? (empty as T)
          : (form.kept1 & bit) !== 0
            ? (form.answers[form.before1 + bitsIn(form.kept1 & below)] as T)
            : workOut(form)
    case 2:
      return (form) =>
        (form.empty2 & bit) !== 0
          ? (empty as T)
          : (form.kept2 & bit) !== 0
            ? (form.answers[form.before2 + bitsIn(form.kept2 & below)] as T)
            : workOut(form)
    default:
      throw new Error(`More than ${3 * BITS} questions about forms: give Form another group of bits.`)
  }
}

function markEmpty(form: Form, group: number, bit: number): void {
  if (group === 0) form.empty0 |= bit
  else if (group === 1) form.empty1 |= bit
  else form.empty2 |= bit
}

function keep(form: Form, group: number, bit: number, below: number, value: unknown): void {
  const [kept, before] =
    group === 0 ? [form.kept0, 0] : group === 1 ? [form.kept1, form.before1] : [form.kept2, form.before2]
  form.answers = form.answers.toSpliced(before + bitsIn(kept & below), 0, value)
  if (group === 0) {
    form.kept0 |= bit
    form.before1++
    form.before2++
  } else if (group === 1) {
    form.kept1 |= bit
    form.before2++
  } else form.kept2 |= bit
}

/** How many bits of a 32-bit number are set. */
function bitsIn(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
