import type { IncomingMessage } from 'node:http'
import type { ByteSource } from '../calls/ByteSource.js'

/** The body of a request as Node receives it, to be read once. */
export function readableSource(readable: IncomingMessage): ByteSource {
  return {
    drain: (take) =>
      new Promise((resolve, reject) => {
        const broken = () => reject(new Error('The body broke off.'))
        if (readable.destroyed) broken()
        readable.once('error', broken).once('close', broken)
        readable.once('end', () => {
          // Every body's stream closes in the end; an error made for nobody costs as much as all the rest here.
          readable.off('close', broken)
          resolve()
        })
        readable.on('data', (chunk: Uint8Array) => {
          try {
            take(chunk)
          } catch (error) {
            reject(error instanceof Error ? error : new Error('The body was not taken.'))
          }
        })
      }),
    // The connection still has to bring the answer: `writeNodeAnswer` ends it after that.
    cancel: () => void readable.pause(),
  }
}
