/** Months and feasts that are of every year: nothing tells which is meant, and none is. */
import { isWord, type Tokens, wordSet } from './rule.ts'

const OTHERS = wordSet('وغيره وغيرها وغيرهما')
const EVER = wordSet('عادة دائما غالبا كعادته كعادتها المعتاد معتاد')
const EVER_REACH = 8
const OF = wordSet('من')
const EVERY = wordSet('كل')

/** "في رمضان وغيره", "عادة في العيد", "شهر رمضان من كل عام": of every year. */
export function isGeneral(tokens: Tokens, at: number, last: number): boolean {
  if (isWord(tokens, last, at, OTHERS)) return true
  if (isWord(tokens, last, at, OF) && isWord(tokens, last + 1, at, EVERY)) return true
  for (let i = at - 1; i > at - EVER_REACH; i--) {
    if (isWord(tokens, i, at, EVER)) return true
    // "في كل مناسبة عيد"; "كل التقارير عن العيد" are of one.
    if (isWord(tokens, i, at, EVERY) && !/^ال/.test(tokens[i + 1]!.form.plain)) return true
  }
  return false
}
