import type { Progress } from '../app/context.ts'

/** How often the line is drawn anew, in milliseconds. */
const EVERY = 200

/** One line on standard error that says how far the work has come, how fast, and how long it will take. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream
  #began = 0
  #drawn = 0

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
  }

  show(progress: Progress): void {
    const now = performance.now()
    if (this.#began === 0) this.#began = now
    if (!this.#stream.isTTY || now - this.#drawn < EVERY) return
    this.#drawn = now
    this.#stream.write(`\r\u001b[K${describe(progress, (now - this.#began) / 1000)}`)
  }

  /** A line that stays, above the progress. */
  note(text: string): void {
    this.clear()
    this.#stream.write(`${text}\n`)
  }

  clear(): void {
    if (this.#drawn > 0 && this.#stream.isTTY) this.#stream.write('\r\u001b[K')
    this.#drawn = 0
  }
}

/** "1,200 of 31,495 articles · 410/s · 1 min 14 s left". */
export function describe({ unit, done, total }: Progress, seconds: number): string {
  const count = done.toLocaleString('en')
  const rate = seconds > 0 ? done / seconds : 0
  const parts = [total === null ? `${count} ${unit}` : `${count} of ${total.toLocaleString('en')} ${unit}`]
  if (rate > 0) parts.push(`${Math.round(rate).toLocaleString('en')}/s`)
  if (rate > 0 && total !== null && total > done) parts.push(`${duration((total - done) / rate)} left`)
  return parts.join(' · ')
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
