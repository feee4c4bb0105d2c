import { metrics, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import type { ProxiedRequest } from '../proxy/ProxiedRequest.js'

const NAME = '@weavr-kit/server'

/**
 * Makes spans and metrics of OpenTelemetry from what the proxy tells: one span a call, beneath that of the
 * request that your framework's instrumentation has begun, and how long calls took by operation and outcome. No
 * token, no body, no id of anybody.
 *
 * @example
 * createWeavrProxy({ apiKey, baseUrl, onRequest: recordRequests() })
 */
export function recordRequests(): (request: ProxiedRequest) => void {
  const duration = metrics.getMeter(NAME).createHistogram('weavr.proxy.duration', {
    description: 'How long calls took, from their arrival to the end of their answer',
    unit: 's',
  })
  const tracer = trace.getTracer(NAME)

  return ({ operationId = 'unknown', status, ms, requestRef, intent, cause, storeFailed }) => {
    const outcome: Attributes = {
      'weavr.operation': operationId,
      'http.response.status_code': status,
      ...(intent && { 'weavr.intent': intent }),
      ...(cause && { 'error.type': cause }),
    }
    duration.record(ms / 1000, outcome)
    const endTime = Date.now()
    const attributes = {
      ...outcome,
      // One of each: of use to whoever asks Weavr about a call, and no dimension of a metric.
      ...(requestRef && { 'weavr.request_ref': requestRef }),
      ...(storeFailed && { 'weavr.store_failed': true }),
    }
    const span = tracer.startSpan(`weavr ${operationId}`, {
      kind: SpanKind.CLIENT,
      startTime: endTime - ms,
      attributes,
    })
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(endTime)
  }
}
