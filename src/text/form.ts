/**
 * A word form: one spelling as it occurs in texts. News uses few forms often (Zipf), so each is analysed once and a text
 * is a list of references to forms. This is what lets rules ask lexicons about every token at the price of an array access.
 */
import { fold, plain } from './fold.ts'

export class Form {
  /** The letters as written, marks and all. */
  readonly surface: string
  /** See fold.ts. */
  readonly plain: string
  /** See fold.ts. */
  readonly folded: string
  /** Answers of the functions made by `perForm`, by their slot. */
  readonly memo: unknown[] = []
  /** A bit for each of the first sixty slots, set where the answer is null: see `perForm`. */
  nothing = 0
  nothingElse = 0

  constructor(surface: string) {
    this.surface = surface
    this.plain = plain(surface)
    this.folded = fold(surface)
  }
}

/**
 * Forms in one generation. When the young one is full it becomes the old one, and what is met again comes over: the words of
 * the language stay, names met once go, and hostile input cannot fill the memory. A form takes about a kilobyte with its memo.
 */
const GENERATION = 100_000
/** A form longer than this is not kept: no word is, and a megabyte of one letter is no word. */
const LONGEST_KEPT = 40

let young = new Map<string, Form>()
let old = new Map<string, Form>()

/** The form of a spelling. Pure to its caller: the same spelling has an equal form, whether it was kept or not. */
export function formOf(surface: string): Form {
  const known = young.get(surface)
  if (known !== undefined) return known
  if (surface.length > LONGEST_KEPT) return new Form(surface)
  if (young.size >= GENERATION) {
    old = young
    young = new Map()
  }
  // A slice of a large text would keep the whole text alive; this copy does not.
  const form = old.get(surface) ?? new Form(ownCopy(surface))
  young.set(form.surface, form)
  return form
}

/** A string of its own memory: V8 keeps the parent of a long slice alive. */
function ownCopy(s: string): string {
  return s.length < 13 ? s : [...s].join('')
}

let slots = 0

/** Bits in a small integer of V8. */
const BITS = 30

/**
 * A function of forms that is worked out once a form. `answer` must be pure and must not return undefined. Most words mean nothing to
 * most questions: that is told by a bit in the form itself, which is read a good deal sooner than a list of answers elsewhere.
 */
export function perForm<T extends NonNullable<unknown> | null>(answer: (form: Form) => T): (form: Form) => T {
  const slot = slots++
  const bit = slot < BITS ? 1 << slot : 0
  const other = slot >= BITS && slot < 2 * BITS ? 1 << (slot - BITS) : 0
  return (form) => {
    if (((form.nothing & bit) | (form.nothingElse & other)) !== 0) return null as T
    const known = form.memo[slot]
    if (known !== undefined) return known as T
    const value = answer(form)
    if (value === null && (bit | other) !== 0) {
      form.nothing |= bit
      form.nothingElse |= other
      return value
    }
    // Slots are filled in order, so that the array keeps its fast shape.
    while (form.memo.length < slot) form.memo.push(undefined)
    form.memo[slot] = value
    return value
  }
}
