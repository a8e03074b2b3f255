/** HTML pages a second from bytes to article, on one core; and what Readability alone takes of that. */
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { filesOf } from '../eval/data.ts'
import { articleOf } from '../src/page/index.ts'
import { type Bench, cpu, median } from './bench.ts'

const PAGES = 'pages/html'
const ROUNDS = 9

export const PAGES_BENCH: Bench = {
  name: 'pages',
  needs: PAGES,
  run: () => {
    const pages = filesOf(PAGES, '.html').map(({ file }) => new Uint8Array(readFileSync(file)))
    const size = Math.round(pages.reduce((sum, bytes) => sum + bytes.length, 0) / pages.length / 1024)
    const note = `${pages.length} pages of ${size} kB on average`
    const rate = (work: (bytes: Uint8Array) => void): number => {
      const rounds = Array.from({ length: ROUNDS }, () => {
        const before = cpu()
        for (const bytes of pages) work(bytes)
        return cpu() - before
      })
      return (1000 * pages.length) / median(rounds)
    }
    const whole = (bytes: Uint8Array) => articleOf({ bytes, mediaType: 'text/html' })
    const bare = (bytes: Uint8Array) => new Readability(parseHTML(new TextDecoder().decode(bytes)).document).parse()
    return [
      { name: 'page to article', value: rate(whole), unit: 'pages/s', note },
      { name: 'Readability over linkedom alone', value: rate(bare), unit: 'pages/s', note },
    ]
  },
}
