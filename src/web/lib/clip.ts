/** Characters of a quotation on a card; the whole stands in the article's text. A word of a megabyte would otherwise be laid out again and again. */
const SHOWN = 1200

/** The beginning of long words, with an ellipsis where something is left out. */
export const clip = (words: string, shown = SHOWN): string =>
  words.length <= shown ? words : `${words.slice(0, shown)}…`
