/**
 * The forms of a relative adjective (nisba), which is also the noun for the people: إسرائيلي gives إسرائيلية, إسرائيليون,
 * إسرائيليين, إسرائيليات, the duals, the accusative إسرائيليا and the construct plurals. Without the article; a lexicon
 * finds it in front of the first word. In a nisba of two words both take the ending and may take the article
 * ("الكورية الشمالية"), but not a word that is no adjective ("جنوب أفريقية").
 */
const ENDINGS = ['', 'ة', 'ون', 'ين', 'ات', 'ان', 'تان', 'تين', 'ا', 'و', 'ي'] as const

/** Every form of a nisba given in its masculine singular. */
export function nisbaForms(base: string): string[] {
  const [head, ...rest] = base.split(' ') as [string, ...string[]]
  return ENDINGS.flatMap((ending) => {
    const first = inflect(head, ending)
    if (rest.length === 0) return [first]
    const tail = rest.map((word) => inflect(word, ending))
    return [[first, ...tail].join(' '), [first, ...tail.map((word) => `ال${word}`)].join(' ')]
  })
}

const inflect = (word: string, ending: string): string => (word.endsWith('ي') ? word + ending : word)
