import { isWeavrError } from '@weavr-kit/core'
import { describe, expect, it } from 'vitest'
import { createWeavrProxy } from './createWeavrProxy.js'
import { apiKey } from './proxied.test.kit.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

describe('wrong options', () => {
  const good = { apiKey, baseUrl: 'https://weavr.test/multi' }

  it.each([
    ['apiKey', { ...good, apiKey: '' }],
    ['apiKey', { ...good, apiKey: undefined }],
    ['apiKey', { ...good, apiKey: `${apiKey}\n` }],
    ['baseUrl', { apiKey }],
    ['baseUrl', { ...good, baseUrl: '/multi' }],
    ['baseUrl', { ...good, baseUrl: 'ftp://weavr.test' }],
    ['baseUrl', { ...good, baseUrl: 'http://weavr.test/multi' }],
    ['baseUrl', { ...good, baseUrl: 'http://[2001:db8::1]/multi' }],
    ['baseUrl', { ...good, baseUrl: 'http://127.0.0.1.evil.test/multi' }],
    ['baseUrl', { ...good, baseUrl: `https://u:${apiKey}@weavr.test` }],
    ['basePath', { ...good, basePath: 'api' }],
    ['allow', { ...good, allow: ['noSuchOperation'] }],
    ['allow', { ...good, allow: 'all' }],
    ['timeoutMs', { ...good, timeoutMs: 0 }],
    ['timeoutMs', { ...good, timeoutMs: Infinity }],
    ['timeoutMs', { ...good, timeoutMs: 2 ** 31 }],
    ['maxBodiesBytes', { ...good, maxBodiesBytes: 5, maxBodyBytes: 6 }],
    ['timeout', { ...good, timeout: 5 }],
    ['trustedOrigins', { ...good, trustedOrigins: ['https://app.test/'] }],
    ['trustedOrigins', { ...good, trustedOrigins: 'https://app.test' }],
    ['allowFields', { ...good, allowFields: ['email'] }],
    ['fill', { ...good, fill: {} }],
    ['onRequest', { ...good, onRequest: 'log' }],
    ['maxBodyBytes', { ...good, maxBodyBytes: Number.NaN }],
    ['fetch', { ...good, fetch: 'fetch' }],
    ['apiKey', undefined],
  ])('%s is refused at start, with the way to mend it and without its value', (option, options) => {
    let thrown: unknown
    try {
      createWeavrProxy(options as WeavrProxyOptions)
    } catch (error) {
      thrown = error
    }
    if (!isWeavrError(thrown, 'invalid-options')) throw new Error('expected a ConfigurationError')
    expect(thrown.name).toBe('ConfigurationError')
    expect(thrown.message).toContain(`The option ${option} of createWeavrProxy must be`)
    expect(JSON.stringify(thrown) + String(thrown)).not.toContain(apiKey)
  })

  it.each([
    'http://localhost:4000/multi',
    'http://127.0.0.1:4000',
    'http://[::1]:4000/multi',
    'http://sandbox:4000/multi',
  ])('%s is near enough for http', (baseUrl) => {
    expect(() => createWeavrProxy({ apiKey, baseUrl })).not.toThrow()
  })
})
