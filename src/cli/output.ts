import { once } from 'node:events'
import process from 'node:process'

/** Lines to a stream, as fast as it takes them. When the reader has gone (`| head`) the command ends quietly. */
export class Output {
  readonly #stream: NodeJS.WriteStream

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }

  async line(text: string): Promise<void> {
    if (text !== '' && !this.#stream.write(`${text}\n`)) await once(this.#stream, 'drain')
  }
}
