import { createWeavr, isWeavrError, signIn, signInFailure } from '@weavr-kit/react'
import { createSandbox, demoUser } from '@weavr-kit/sandbox'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { createWeavrProxy, type WeavrProxyOptions } from '@weavr-kit/server'
import { describe, expect, it } from 'vitest'

type Answer = (request: Request) => Response | Promise<Response>

const page = (status: number) =>
  new Response('<!doctype html><title>Not here</title>', { status, headers: { 'content-type': 'text/html' } })

/** The sandbox behind the proxy, mounted at `/api/weavr`, all of it as it should be but for `options`. */
function proxied(options: Partial<WeavrProxyOptions> = {}): Answer {
  const sandbox = createSandbox()
  return createWeavrProxy({
    apiKey: sandbox.apiKey,
    baseUrl: 'http://localhost:4010/multi',
    basePath: '/api/weavr',
    fetch: (input, init) => {
      const request = new Request(input, init)
      return new URL(request.url).port === '4010'
        ? sandbox.fetch(request)
        : Promise.reject(new TypeError('fetch failed'))
    },
    ...options,
  })
}

async function trySignIn(answer: Answer, password: string = demoUser.password) {
  const tab = createManualPlatform()
  const fetch: typeof globalThis.fetch = async (input, init) => answer(new Request(input, init))
  const weavr = createWeavr({ baseUrl: '/api/weavr', platform: tab.platform, fetch })
  const attempt = () =>
    signIn(weavr, { email: demoUser.email, password }).then(
      () => undefined,
      (error: unknown) => error,
    )
  const error = await attempt()
  await attempt()
  return { error, advice: tab.advice, told: signInFailure(error) }
}

const rewritten = (from: string, to: string) => (answer: Answer) => (request: Request) =>
  answer(new Request(request.url.replace(from, to), request))

const mistakes: [what: string, anchor: string, set: () => Answer][] = [
  ['no proxy, a server of pages', 'no-proxy', () => () => page(404)],
  ['no proxy, a page for every path', 'no-proxy', () => () => page(200)],
  ['a proxy that is down', 'proxy-down', () => () => Promise.reject(new TypeError('fetch failed'))],
  [
    'a proxy that is down, behind a development server',
    'proxy-down',
    () => () => new Response('', { status: 500 }),
  ],
  ['a path that is not rewritten', 'wrong-path', () => proxied({ basePath: '' })],
  [
    'a basePath that the framework has taken off already',
    'wrong-path',
    () => rewritten('/api/weavr', '')(proxied()),
  ],
  ['another basePath', 'wrong-path', () => proxied({ basePath: '/weavr' })],
  ['a wrong key', 'wrong-key', () => proxied({ apiKey: 'other-key' })],
  ['a sandbox that is down', 'weavr-unreachable', () => proxied({ baseUrl: 'http://localhost:4011/multi' })],
  ['a baseUrl without /multi', 'no-multi', () => proxied({ baseUrl: 'http://localhost:4010' })],
]

describe('on the first day, with', () => {
  it.each(mistakes)(
    '%s, the developer is told where to look, and nobody that their password is wrong',
    async (_, anchor, set) => {
      const { error, advice, told } = await trySignIn(set())
      expect(isWeavrError(error)).toBe(true)
      expect(advice).toEqual([
        expect.stringMatching(new RegExp(`^Weavr Kit: .*[.?] https://.*/docs/errors\\.md#${anchor}$`)),
      ])
      expect(told).toMatch(
        /^(That didn’t work\. Try again in a moment|We couldn’t reach the service\. Check the connection and try again)\.$/,
      )
    },
  )

  it('everything in place, a wrong password is a wrong password', async () => {
    const { advice, told } = await trySignIn(proxied(), 'not-this-one')
    expect(advice).toEqual([])
    expect(told).toBe('E-mail or password is not right.')
  })

  it('everything in place, the payer is in', async () => {
    expect(await trySignIn(proxied())).toMatchObject({ error: undefined, advice: [] })
  })

  it('the proxy’s own refusals, their sentence is part of the message', async () => {
    const { error } = await trySignIn(proxied({ basePath: '/weavr' }))
    expect(error).toMatchObject({
      message:
        'The proxy answered 404 WRONG_BASE_PATH: This proxy takes paths that begin with /weavr. Set its basePath to what comes before Weavr’s own path.',
    })
  })
})
