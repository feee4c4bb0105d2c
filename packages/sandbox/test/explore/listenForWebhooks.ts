import { webhookEvents } from '@weavr-kit/core/contract'
import { listen } from '../../src/node/listen.js'
import { lastWebhook } from './exploreWebhooks.js'

/** A server on that port that takes whatever it is told. */
export async function listenForWebhooks(port: number) {
  const last = webhookEvents.find(({ operationId }) => operationId === lastWebhook)?.path ?? ''
  let finish = () => {}
  const allTold = new Promise<void>((resolve) => (finish = resolve))
  const { close } = await listen(
    (request) => {
      if (request.url.endsWith(last)) finish()
      return new Response(null, { status: 204 })
    },
    port,
    '127.0.0.1',
  )
  return { allTold, close }
}
