/**
 * Reads a request's whole body, so that nothing longer than the limit is ever held or sent on.
 * Resolves to `'too-long'` as soon as it is, to `undefined` where there is no body.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | 'too-long' | undefined> {
  if (!request.body) return undefined
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too-long'
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > maxBytes) {
      await reader.cancel()
      return 'too-long'
    }
    chunks.push(part.value)
  }
  const body = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body
}
