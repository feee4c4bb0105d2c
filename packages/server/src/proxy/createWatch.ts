import type { CallHeaders } from '../calls/CallHeaders.js'
import type { ProxiedRequest } from './ProxiedRequest.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

const intents = ['user', 'background', 'keep-alive'] as const

/** Keeps what is told of one call, and tells it once. */
export interface Watch {
  operationId?: string
  requestRef?: string
  storeFailed?: true
  end(status: number, cause?: string): void
}

export function createWatch(headers: CallHeaders, onRequest: WeavrProxyOptions['onRequest']): Watch {
  const startedAt = performance.now()
  const intent = intents.find((word) => word === headers.get('weavr-intent'))
  const watch: Watch = {
    end(status, cause) {
      if (!onRequest) return
      const { operationId, requestRef, storeFailed } = watch
      const told: ProxiedRequest = {
        status,
        ms: Math.round(performance.now() - startedAt),
        ...(operationId && { operationId }),
        ...(requestRef && { requestRef }),
        ...(intent && { intent }),
        ...(cause && { cause }),
        ...(storeFailed && { storeFailed }),
      }
      // A log that fails is no reason for a payment to.
      void Promise.resolve(told)
        .then(onRequest)
        .catch(() => {})
    },
  }
  return watch
}
