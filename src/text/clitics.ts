/**
 * The likeliest cut of a word that stands alone: "وبالوزارة" is و + ب + ال + وزارة, "ولد" is one. See `analysis.ts` for what is
 * possible and `weigh.ts` for what is likely.
 */
import type { Clitic, Span } from '../model/index.ts'
import { type Analysis, analysesOf } from './analysis.ts'
import { readCores } from './cores.ts'
import { foldMapped } from './fold.ts'
import { type Form, perForm } from './form.ts'
import { type Cores, type Weigh, weigherOf } from './weigh.ts'

/** The likeliest cut of a word: its stem and its clitics, offsets in the form. */
export interface Cut {
  stem: Span
  clitics: readonly Clitic[]
}

/** Longer than any Arabic word with its clitics; such a run is not cut. */
const LONGEST = 24

const isArabic = (form: Form) => /^[ء-ي]+$/.test(form.folded) && form.folded.length <= LONGEST

// Read at the first question: a program that never asks does not pay for it.
let known: { cores: Cores; weigh: Weigh } | null = null

function knowledge(): { cores: Cores; weigh: Weigh } {
  if (known === null) {
    const cores = readCores()
    known = { cores, weigh: weigherOf(cores) }
  }
  return known
}

/** Is this folded word itself a core that explains several words, such as "وزار"? Then nothing more is cut off it. */
export function isCore(folded: string): boolean {
  const { noun, verb } = knowledge().cores
  return noun.has(folded) || verb.has(folded)
}

const uncut = (form: Form): Cut => ({ stem: { start: 0, end: form.surface.length }, clitics: [] })

export const cliticsOf = perForm((form: Form): Cut => {
  if (!isArabic(form)) return uncut(form)
  const { cuts, start, end } = likeliest(analysesOf(form), knowledge().weigh)
  const { offsets } = foldMapped(form.surface)
  const at = (letter: number) => (letter === 0 ? 0 : (offsets[letter] ?? form.surface.length))
  const stem = { start: at(start), end: at(end) }
  if (stem.start >= stem.end) return uncut(form)
  const bounds = [0, ...cuts, form.folded.length]
  const clitics = bounds.slice(1).flatMap((to, i): Clitic[] => {
    const from = bounds[i]!
    if (to <= start) return [{ start: at(from), end: at(to), kind: 'proclitic' }]
    return from >= end ? [{ start: at(from), end: at(to), kind: 'enclitic' }] : []
  })
  // A cut inside a ligature (ﻻ) leaves nothing on one side of it.
  return { stem, clitics: clitics.filter((clitic) => clitic.start < clitic.end) }
})

/** Several analyses cut alike (a noun, a verb): their weights count together, and the heaviest stands for them. */
function likeliest(analyses: readonly Analysis[], weigh: Weigh): Analysis {
  if (analyses.length === 1) return analyses[0]!
  const alike: { cuts: number; sum: number; top: number; analysis: Analysis }[] = []
  for (const analysis of analyses) {
    const weight = weigh(analysis)
    const cuts = bitsOf(analysis.cuts)
    const known = alike.find((one) => one.cuts === cuts)
    if (known === undefined) alike.push({ cuts, sum: weight, top: weight, analysis })
    else {
      known.sum += weight
      if (weight > known.top) {
        known.top = weight
        known.analysis = analysis
      }
    }
  }
  return alike.reduce((best, one) => (one.sum > best.sum ? one : best)).analysis
}

/** A set of cuts as one number; a word has fewer letters than a small integer has bits. */
const bitsOf = (cuts: readonly number[]): number => cuts.reduce((bits, cut) => bits | (1 << cut), 0)
