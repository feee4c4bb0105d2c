import { createFetchSender } from './createFetchSender.js'
import { createDeadline } from '../calls/createDeadline.js'
import { neverKept } from '../calls/neverKept.js'
import type { ProxySettings } from './readProxyOptions.js'
import { Refusal, refuse } from '../calls/Refusal.js'

/**
 * Asks Weavr for something without the key, which costs nothing of the programme's limits: to be refused is
 * to be answered.
 */
export async function checkHealth({
  baseUrl,
  fetch,
  readApiKey,
  timeoutMs,
}: ProxySettings): Promise<Response> {
  const send = createFetchSender(fetch)
  const deadline = createDeadline(timeoutMs)
  try {
    await deadline.within(readApiKey())
    const { status, source } = await deadline.within(
      send({ method: 'GET', url: `${baseUrl}/identities`, headers: {}, body: undefined }, deadline),
    )
    source?.cancel()
    if (status < 200 || status >= 500 || (status >= 300 && status < 400))
      throw refuse(503, 'UPSTREAM_UNEXPECTED', 'What answered was not the Multi API.')
    return Response.json({ status: 'UP' }, { headers: neverKept })
  } catch (error) {
    const cause = error instanceof Refusal ? error.code : 'UPSTREAM_UNREACHABLE'
    return Response.json({ status: 'DOWN', cause }, { status: 503, headers: neverKept })
  } finally {
    deadline.end()
  }
}
