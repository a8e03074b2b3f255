/** The warnings of a reading, which are English sentences by contract, in the language of the interface. */
import type { Key } from '../i18n/en.ts'
import { t } from '../i18n/index.ts'
import { languageName } from './labels.ts'

/** Each by how it is said, with what stands in it. */
const SAID: readonly [pattern: RegExp, key: Key][] = [
  [/^the page declares the charset (?<claimed>\S+), but its bytes are (?<found>\S+);/, 'warning.charset'],
  [/^(?<n>\d+) invalid UTF-8 sequences/, 'warning.invalid'],
  [/^NUL characters stand/, 'warning.unreadable'],
  [/^characters that could not be read stand/, 'warning.unreadable'],
  [/^(?<n>\d+) (?:invalid|unpaired) /, 'warning.invalid'],
  [/^the letters look like UTF-8/, 'warning.mojibake'],
  [/^'(?<value>.*)' is no date that can be read/, 'warning.date'],
  [/^the markup is larger or deeper/, 'warning.markup'],
  [/^elements lie more than/, 'warning.deep'],
  [/^the text is .*\((?<language>[\w-]+)\): only Arabic/, 'warning.language'],
]

/** A warning as the reader would be told; as it is where nobody has put it into words. */
export function warningWords(warning: string): string {
  for (const [pattern, key] of SAID) {
    const found = pattern.exec(warning)
    if (found === null) continue
    const { language, ...values } = found.groups ?? {}
    return t(key, language === undefined ? values : { ...values, language: languageName(language) })
  }
  return warning
}
