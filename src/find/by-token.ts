/** What was found at the tokens of a text. An array access where a map would hash: rules ask it of every token, many times. */
export class ByToken<T> {
  readonly #cells: (T | undefined)[]

  constructor(tokens: number) {
    this.#cells = new Array<T | undefined>(tokens).fill(undefined)
  }

  get(i: number): T | undefined {
    return this.#cells[i]
  }

  has(i: number): boolean {
    return this.#cells[i] !== undefined
  }

  set(i: number, value: T): void {
    this.#cells[i] = value
  }

  /** In the order of the tokens. */
  *values(): Generator<T> {
    for (const cell of this.#cells) if (cell !== undefined) yield cell
  }
}
