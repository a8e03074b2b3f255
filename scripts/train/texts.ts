/** Texts without labels that word classes are learned from: none that the tagger is measured on. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { docOf } from '../../src/text/doc.ts'

/** Folded words of the sentences of texts. */
export function* sentencesOf(texts: Iterable<string>): Generator<string[]> {
  for (const text of texts) {
    const doc = docOf(text)
    for (const s of doc.sentences) {
      const out: string[] = []
      for (let i = s.first; i < s.last; i++) out.push(doc.tokens[i]!.form.folded)
      yield out
    }
  }
}

const rowsOf = (jsonl: string): string[] => jsonl.split('\n').filter((row) => row !== '')

export function jawhara(data: string): string[] {
  return rowsOf(gunzipSync(readFileSync(`${data}/corpora/jawhara-2017.jsonl.gz`)).toString('utf8'))
    .map((row) => JSON.parse(row) as { title: string; text: string })
    .map(({ title, text }) => `${title}\n${text}`)
}

/** The sentences of arabic_event_gsr, once each. */
export function judged(data: string): string[] {
  const files = ['protest', 'assault'].map((kind) => readFileSync(`${data}/suites/events/${kind}.jsonl`, 'utf8'))
  return [...new Set(files.flatMap(rowsOf).map((row) => (JSON.parse(row) as { text: string }).text))]
}
