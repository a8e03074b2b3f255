/** Words without their proclitics, as the counts of the texts advise: "وبريطانيا" and "لبريطانيا" count as "بريطانيا". */

export interface Stemmed {
  stem: string
  /** What was taken off; '' where nothing was. */
  proclitic: string
}

const PROCLITICS = [/^([وف])(.{3,})$/, /^([وف]?[بلك])(.{3,})$/, /^([وف]?ل)ل(.{3,})$/]

/** A proclitic is taken off where the rest is the more frequent word: "وزير" stays whole. */
export function stemmer(counts: ReadonlyMap<string, number>): (word: string) => Stemmed {
  const known = new Map<string, Stemmed>()
  const stemOf = (word: string): Stemmed => {
    if (/^\d+$/.test(word)) return { stem: `#${Math.min(word.length, 5)}`, proclitic: '' }
    let best: Stemmed = { stem: word, proclitic: '' }
    if (!/^[\u0620-\u06ff]{3,}/.test(word)) return best
    let most = counts.get(word) ?? 0
    for (const [i, pattern] of PROCLITICS.entries()) {
      const match = pattern.exec(word)
      if (match === null) continue
      const stem = i === 2 ? `ال${match[2]!}` : match[2]!
      const count = counts.get(stem) ?? 0
      if (count <= most) continue
      most = count
      best = { stem, proclitic: match[1]! }
    }
    return best
  }
  return (word) => {
    const answer = known.get(word) ?? stemOf(word)
    known.set(word, answer)
    return answer
  }
}
