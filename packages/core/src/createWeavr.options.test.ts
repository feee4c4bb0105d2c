import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWeavr } from './createWeavr.js'
import { isWeavrError } from './api/isWeavrError.js'
import type { WeavrError } from './errors/WeavrError.js'
import type { WeavrOptions } from './WeavrOptions.js'

const grant = { token: 'the-token', identity: { type: 'CORPORATE', id: '1' } } as const
const ok = () => new Response('{}', { headers: { 'content-type': 'application/json' } })

function open(options: Partial<WeavrOptions> = {}) {
  const tab = createManualPlatform()
  const sent: Request[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/api/weavr',
    platform: tab.platform,
    fetch: async (input, init) => {
      sent.push(new Request(input, init))
      return ok()
    },
    ...options,
  })
  weavr.session.connect()
  return { ...weavr, tab, clock: tab.clock, sent, state: weavr.session.getState }
}

function refusal(options: unknown) {
  try {
    createWeavr(options as WeavrOptions)
  } catch (error) {
    return error as Error
  }
}

describe('options that are wrong', () => {
  const { platform } = createManualPlatform()
  const wrong: [string, Record<string, unknown>][] = [
    ['baseUrl', { baseUrl: undefined }],
    ['baseUrl', { baseUrl: '' }],
    ['baseUrl', { baseUrl: 5 }],
    ['baseUrl', { baseUrl: 'localhost:3000' }],
    ['baseUrl', { baseUrl: 'api/weavr' }],
    ['baseUrl', { baseUrl: '//app.example/api' }],
    ['baseUrl', { baseUrl: 'ftp://app.example' }],
    ['lifetimeMs', { lifetimeMs: 0 }],
    ['lifetimeMs', { lifetimeMs: -1 }],
    ['lifetimeMs', { lifetimeMs: Number.NaN }],
    ['payerIdleMs', { payerIdleMs: 0 }],
    ['warnBeforeMs', { warnBeforeMs: 0 }],
    ['backgroundIdleMs', { backgroundIdleMs: -5 }],
    ['warnBeforeMs', { warnBeforeMs: 300_000 }],
    ['warnBeforeMs', { warnBeforeMs: 60_000, payerIdleMs: 60_000 }],
    ['warnBeforeMs', { warnBeforeMs: 60_000, lifetimeMs: 50_000 }],
    ['keepAlive', { keepAlive: 'always' }],
    ['tabs', { tabs: 'alone' }],
    ['persist', { persist: 'local' }],
    ['lifetimeMs', { lifetimeMs: '300000' }],
    ['platform', { platform: null }],
    ['fetch', { fetch: 'fetch' }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example/path'] }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example/'] }],
    ['trustedOrigins', { trustedOrigins: ['https://api.example', 'api.example'] }],
    ['trustedOrigins', { trustedOrigins: [5] }],
    ['trustedOrigins', { trustedOrigins: 'https://api.example' }],
  ]
  it.each(wrong)('are refused at start, by the name of the option: %s %o', (option, given) => {
    const error = refusal({ baseUrl: '/api/weavr', platform, ...given })
    expect(isWeavrError(error, 'invalid-options')).toBe(true)
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(error?.message).toContain(option)
    expect(error?.message).toMatch(/must be|Set/)
  })

  it('are refused when there are none at all', () => {
    expect(isWeavrError(refusal(undefined), 'invalid-options')).toBe(true)
  })

  it('are refused for the reason that can be mended first', () => {
    expect(refusal({})?.message).toContain('/api/weavr')
  })
})

describe('options that are wrong, in production', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('are refused by their name where they may be computed; what to do is behind the link', () => {
    vi.stubEnv('NODE_ENV', 'production')
    for (const [option, value] of [
      ['baseUrl', ''],
      ['lifetimeMs', Number.NaN],
      ['warnBeforeMs', 300_000],
    ] as const) {
      const error = refusal({ baseUrl: '/api/weavr', [option]: value })
      expect(error).toMatchObject({ name: 'ConfigurationError', message: `Check the option ${option}.` })
      expect((error as WeavrError).docsUrl).toMatch(/#invalid-options$/)
    }
  })

  it('are their defaults where they are words', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { session, clock, sent, tab } = open({
      tabs: 'alone',
      persist: 'local',
      keepAlive: 'always',
    } as never)
    session.start(grant)
    await clock.advance(200_000)
    tab.act()
    await clock.advance(0)
    expect(sent).toEqual([])
    expect(tab.platform.tabStorage()?.getItem('weavr:https://app.example/api/weavr')).toBeNull()
  })

  it('a grant that is none is told by its code', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => open().session.start({} as never)).toThrow('invalid-grant')
  })
})
