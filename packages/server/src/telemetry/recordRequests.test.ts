import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { context, metrics, SpanStatusCode, trace } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { proxied, token } from '../proxy/proxied.test.kit.js'
import { recordRequests } from './recordRequests.js'

const spans = new InMemorySpanExporter()
const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({ exporter: measured, exportIntervalMillis: 2 ** 30 })

beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }))
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
})
afterAll(async () => {
  await reader.shutdown()
  for (const api of [trace, metrics, context]) api.disable()
})

it('makes a span of each call, beneath the one that was begun, and measures how long it took', async () => {
  let status = 200
  const { call } = proxied(() => Response.json({}, { status, headers: { 'request-ref': 'r-1' } }), {
    onRequest: recordRequests(),
  })
  const headers = { ...token, 'weavr-intent': 'background' }
  await trace.getTracer('of the app').startActiveSpan('incoming', async (span) => {
    await (await call('/managed_cards/4711', { headers })).text()
    status = 503
    await call('/managed_cards/4711', { headers })
    span.end()
  })
  await expect.poll(() => spans.getFinishedSpans()).toHaveLength(3)
  const told = spans.getFinishedSpans()
  const parent = told.find(({ name }) => name === 'incoming')!
  const [good, bad] = told.filter(({ name }) => name === 'weavr managedCardGet')
  expect(good).toMatchObject({
    parentSpanContext: { spanId: parent.spanContext().spanId },
    attributes: {
      'weavr.operation': 'managedCardGet',
      'http.response.status_code': 200,
      'weavr.intent': 'background',
      'weavr.request_ref': 'r-1',
    },
  })
  expect(bad?.status.code).toBe(SpanStatusCode.ERROR)
  expect(JSON.stringify(told.map(({ attributes }) => attributes))).not.toMatch(/4711|eyJ/)

  await reader.forceFlush()
  const [metric] = measured
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics))
  expect(metric?.descriptor).toMatchObject({ name: 'weavr.proxy.duration', unit: 's' })
  expect(metric?.dataPoints.map(({ attributes }) => attributes)).toEqual([
    { 'weavr.operation': 'managedCardGet', 'http.response.status_code': 200, 'weavr.intent': 'background' },
    { 'weavr.operation': 'managedCardGet', 'http.response.status_code': 503, 'weavr.intent': 'background' },
  ])
})
