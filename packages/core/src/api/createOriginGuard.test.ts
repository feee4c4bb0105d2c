import { afterEach, describe, expect, it, vi } from 'vitest'
import { isWeavrError } from './isWeavrError.js'
import { createOriginGuard } from './createOriginGuard.js'

const page = 'https://app.example/pay/cards?tab=1#top'

function open({ baseUrl = '/api/weavr', trusted = [] as string[], hasPage = true } = {}) {
  const guard = createOriginGuard(baseUrl, trusted, () => (hasPage ? page : undefined))
  /** The address where the token goes, or the code of the refusal. */
  return (address: string) => {
    try {
      return guard(address)
    } catch (error) {
      return isWeavrError(error) && error.name === 'ConfigurationError' ? error.code : String(error)
    }
  }
}

describe('the token goes', () => {
  it.each([
    ['/api/own', 'https://app.example/api/own'],
    ['own?x=1', 'https://app.example/pay/own?x=1'],
    ['//app.example/own', 'https://app.example/own'],
    ['https://app.example/own', 'https://app.example/own'],
    ['https://APP.example:443/own', 'https://app.example/own'],
  ])('to the origin of the proxy: %s', (address, sentTo) => {
    expect(open()(address)).toBe(sentTo)
    expect(open({ baseUrl: 'https://app.example/api' })(address)).toBe(sentTo)
  })

  it('to the proxy at the root of the page', () => {
    expect(open({ baseUrl: '' })('/managed_cards')).toBe('https://app.example/managed_cards')
    expect(open({ baseUrl: '' })('//other.example/x')).toBe('untrusted-origin')
  })

  it('to origins that the app has named', () => {
    const check = open({ trusted: ['https://one.example', 'https://two.example:8443'] })
    expect(check('https://one.example/x')).toBe('https://one.example/x')
    expect(check('https://two.example:8443/x')).toBe('https://two.example:8443/x')
    expect(check('https://two.example/x')).toBe('untrusted-origin')
  })

  it('to a proxy of another origin than the page, and then not to the page', () => {
    const check = open({ baseUrl: 'https://proxy.example/api' })
    expect(check('https://proxy.example/own')).toBe('https://proxy.example/own')
    expect(check('/own')).toBe('untrusted-origin')
  })

  it('to what begins like the proxy’s address only when its origin is that of the proxy', () => {
    const check = open({ baseUrl: 'https://proxy.example' })
    expect(check('https://proxy.example/x')).toBe('https://proxy.example/x')
    expect(check('https://proxy.example/@other.example/x')).toBe('https://proxy.example/@other.example/x')
    for (const address of [
      'https://proxy.example.other.example/x',
      'https://proxy.example@other.example/x',
    ]) {
      expect(check(address)).toBe('untrusted-origin')
    }
  })

  it('where there is no page, to whole addresses alone', () => {
    const check = open({ baseUrl: 'https://proxy.example/api', hasPage: false })
    expect(check('https://proxy.example/own')).toBe('https://proxy.example/own')
    expect(check('/own')).toBe('no-page')
    expect(open({ hasPage: false })('https://proxy.example/own')).toBe('no-page')
  })
})

describe('the token does not go', () => {
  it.each([
    'https://other.example/x',
    '//other.example/x',
    'https://app.example.other.example/x',
    'https://sub.app.example/x',
    'https://app.example:8443/x',
    'https://app.example@other.example/x',
    'https:\\\\other.example/x',
    'http://app.example/x',
    'data:text/plain,x',
    'blob:https://other.example/x',
    'file:///x',
  ])('to anybody else: %s', (address) => {
    expect(open()(address)).toBe('untrusted-origin')
  })

  it.each([
    'http://proxy.example',
    'http://127.0.0.1.other.example',
    'http://localhost.example',
    'http://mylocalhost',
    'http://10.0.0.1',
  ])('over plain http, though it was named: %s', (origin) => {
    expect(open({ trusted: [origin] })(`${origin}/x`)).toBe('insecure-origin')
    expect(open({ baseUrl: `${origin}/api` })(`${origin}/x`)).toBe('insecure-origin')
  })

  it.each([
    'http://localhost',
    'http://localhost:3000',
    'http://app.localhost:3000',
    'http://127.0.0.1:8080',
    'http://127.1.2.3',
    'http://[::1]:3000',
  ])('over plain http but to this machine: %s', (origin) => {
    expect(open({ baseUrl: `${origin}/api` })(`${origin}/x`)).toBe(`${origin}/x`)
  })
})

describe('what the refusal says', () => {
  afterEach(() => vi.unstubAllEnvs())
  const message = (address: string, { baseUrl = '/api', hasPage = true } = {}) => {
    try {
      createOriginGuard(baseUrl, [], () => (hasPage ? page : undefined))(address)
    } catch (error) {
      return (error as Error).message
    }
  }

  it('is what to do about it', () => {
    expect(message('https://other.example/secret?code=1')).toMatch(/https:\/\/other\.example.*trustedOrigins/)
    expect(message('https://other.example/secret?code=1')).not.toContain('secret')
    expect(message('http://proxy.example/x', { baseUrl: 'http://proxy.example' })).toContain('https')
    expect(message('/x', { hasPage: false })).toContain('whole address')
  })

  it('is left to the code and its link in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    for (const address of ['https://other.example/x', 'http://app.example/x'])
      expect(message(address)).not.toContain('example')
  })
})
