/** What a finder knows beside the text. */
export interface Context {
  /** The reference of relative times: EDTF date or ISO 8601 instant, in the offset in which it is written. Null: unknown. */
  at: string | null
  /** Which way a time that fits several dates is read; `closest` is the newsroom's way: the verb's tense decides. */
  prefer: 'past' | 'future' | 'closest'
  /** The calendar of years that could be of either ('عام 1436'); Gregorian when left out. A mark in the text (هـ, م) goes before it. */
  calendar?: 'gregory' | 'islamic'
  title: string | null
  outlet: string | null
}
