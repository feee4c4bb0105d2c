import { createInterface } from 'node:readline/promises'

/** Asks one question and resolves to the answer, without the space around it. */
export type Ask = (question: string) => Promise<string>

export interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
}

/** Asks in a terminal. Ctrl+C rejects with an `AbortError`, and so does the end of what is typed. */
export function createAsk({ input, output }: Terminal): Ask {
  return async (question) => {
    const terminal = createInterface({ input, output })
    const gone = new AbortController()
    terminal.once('SIGINT', () => gone.abort())
    terminal.once('close', () => gone.abort())
    try {
      return (await terminal.question(question, { signal: gone.signal })).trim()
    } finally {
      terminal.close()
    }
  }
}
