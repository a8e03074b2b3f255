/** The outlet of a scraped page, which has no markup to name it: its copyright line does, and its masthead says so too. */
import type { Removed } from '../model/reading.ts'
import { fold } from '../text/fold.ts'
import { wordsOf } from './block.ts'

/** Words of an outlet's name at most. */
const LONGEST = 6

/**
 * A line that was removed and whose words a copyright line has after "محفوظة": "إذاعة صوت المرفأ" above the text, "جميع
 * الحقوق محفوظة لإذاعة صوت المرفأ" below it. One alone would be a guess: menus and copyright lines name much else.
 */
export function outletOfImprint(removed: readonly Removed[]): string | null {
  const lines = removed.map(({ text }) => ({ text, words: wordsOf(fold(text)) }))
  const owners = lines.map(({ words }) => ownerOf(words)).filter((owner) => owner.length > 0)
  const isName = (words: readonly string[]) =>
    words.length > 0 && words.length <= LONGEST && owners.some((owner) => isOf(owner, words))
  return lines.find(({ words }) => isName(words))?.text ?? null
}

const RIGHTS = new Set(['الحقوق', 'حقوق'])
const RESERVED = fold('محفوظة')

/** The words behind "الحقوق محفوظة", years left out; none where a line says nothing of rights. */
function ownerOf(words: readonly string[]): string[] {
  const at = words.indexOf(RESERVED)
  if (at < 0 || !words.slice(0, at).some((word) => RIGHTS.has(word))) return []
  return words.slice(at + 1).filter((word) => !/^\d+$/.test(word))
}

/** Do the words say that it belongs to the one named? The first has ل before it, and ال melts into لل: للأفق. */
function isOf(owner: readonly string[], name: readonly string[]): boolean {
  const [first = '', ...rest] = name
  const forms = new Set([first, `ل${first}`, first.startsWith('ال') ? `لل${first.slice(2)}` : first])
  // "لـ الأفق": the particle stands alone.
  const words = owner[0] === 'ل' ? owner.slice(1) : owner
  return forms.has(words[0] ?? '') && rest.length === words.length - 1 && rest.every((word, i) => word === words[i + 1])
}
