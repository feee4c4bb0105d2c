import { describe, expect, it } from 'vitest'
import { codeOf, json, proxied, token } from './proxied.test.kit.js'

const login = { method: 'POST', body: '{"email":"a@b.test","password":{"value":"x"}}' }

describe('a request from another site', () => {
  it.each([
    ['a form of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }],
    ['a form of a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://evil.app.test' }],
    ['a page that hides its origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
    ['a browser that says only its origin', { origin: 'https://evil.test' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['plain http on the way to https', { origin: 'http://app.test' }],
    ['another port', { origin: 'https://app.test:8443' }],
  ])('is not forwarded: %s', async (_, headers) => {
    const { call, fetch } = proxied()
    const answers = [
      await call('/login_with_password', { ...login, headers: { ...json, ...headers } }),
      await call('/managed_cards', { headers: { ...token, ...headers } }),
    ]
    expect(await Promise.all(answers.map(codeOf))).toEqual(['OTHER_SITE', 'OTHER_SITE'])
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each([
    ['the own page', { 'sec-fetch-site': 'same-origin', origin: 'https://app.test' }],
    [
      'the own page, under a policy that hides its origin',
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
    ],
    [
      'the own page behind a development proxy that changes the host',
      { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' },
    ],
    ['a browser that says only its origin', { origin: 'https://app.test' }],
    ['no browser', {}],
  ])('and one from %s is', async (_, headers) => {
    const { call } = proxied()
    expect((await call('/login_with_password', { ...login, headers: { ...json, ...headers } })).status).toBe(
      200,
    )
  })

  it('is forwarded from an origin that is trusted, and from its neighbours is not', async () => {
    const { call } = proxied(undefined, { trustedOrigins: ['https://my.test'] })
    const from = (origin: string) =>
      call('/login_with_password', { ...login, headers: { ...json, origin, 'sec-fetch-site': 'cross-site' } })
    expect([
      (await from('https://my.test')).status,
      (await from('https://my.test.evil.test')).status,
    ]).toEqual([200, 403])
  })

  it('whose TLS ended at a balancer is the own page all the same', async () => {
    const { proxy } = proxied()
    const request = new Request('http://app.test/api/weavr/login_with_password', {
      ...login,
      headers: { ...json, origin: 'https://app.test' },
    })
    expect((await proxy(request)).status).toBe(200)
  })
})

describe('a body', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    'text/plain; application/json',
    'application/jsonp',
    '',
  ])('of the type “%s” is not forwarded', async (type) => {
    const { call, fetch } = proxied()
    const answer = await call('/login_with_password', { ...login, headers: { 'content-type': type } })
    expect(answer.status).toBe(type.includes(',') ? 400 : 415)
    expect(fetch).not.toHaveBeenCalled()
  })

  it('is forwarded as JSON, and says in which signs if it likes', async () => {
    const { call } = proxied()
    for (const type of [
      'application/json',
      'application/json; charset=UTF-8',
      'Application/JSON;charset="utf-8"',
    ]) {
      expect(
        (await call('/login_with_password', { ...login, headers: { 'content-type': type } })).status,
      ).toBe(200)
    }
  })
})
