import { describe, expect, it } from 'vitest'
import { apiKey, codeOf, json, proxied, token } from './proxied.test.kit.js'

async function answered(answer: Response) {
  const given = await proxied(() => answer).call('/managed_cards', { headers: token })
  return { given, text: await given.clone().text(), code: await codeOf(given).catch(() => undefined) }
}

describe('what answers in Weavr’s name', () => {
  it.each([
    'text/html',
    'text/html; charset=utf-8',
    'application/xhtml+xml',
    'image/svg+xml',
    'application/javascript',
    'TEXT/HTML',
    'application/pdf',
  ])('is no answer of this operation as %s', async (type) => {
    const { given, text, code } = await answered(
      new Response('<script>alert(1)</script>', { headers: { 'content-type': type } }),
    )
    expect([given.status, code]).toEqual([502, 'UPSTREAM_UNEXPECTED'])
    expect(text).not.toContain('script')
  })

  it('is a statement in each of the forms that the contract names, of its former version too', async () => {
    for (const type of ['application/json', 'text/csv', 'application/pdf']) {
      const { call } = proxied(() => new Response('x', { headers: { 'content-type': type } }))
      expect(
        (await call('/managed_accounts/1/statement', { headers: token })).headers.get('content-type'),
      ).toBe(type)
    }
  })

  it.each([400, 401, 403, 404, 429])('is a bare status where %i comes as a page', async (status) => {
    const { given, text } = await answered(
      new Response('<h1>Denied to 10.0.0.7</h1>', {
        status,
        headers: { 'content-type': 'text/html', 'retry-after': '7' },
      }),
    )
    expect([given.status, text, given.headers.get('content-type'), given.headers.get('retry-after')]).toEqual(
      [status, '', null, '7'],
    )
  })

  it.each([500, 502, 503, 599])('is a bare status where %i tells of its insides', async (status) => {
    const { given, text } = await answered(
      Response.json(
        { message: 'NullPointerException at 10.0.0.7' },
        { status, headers: { 'request-ref': 'r-1' } },
      ),
    )
    expect([given.status, text, given.headers.get('request-ref')]).toEqual([status, '', 'r-1'])
  })

  it.each([600, 999, 0, 199])('is not the Multi API with the status %i', async (status) => {
    const odd = Object.defineProperty(Response.json({}), 'status', { value: status })
    expect((await answered(odd)).code).toBe('UPSTREAM_UNEXPECTED')
  })

  it('has no type where it names none: no browser makes a page of it', async () => {
    const { given } = await answered(new Response(new TextEncoder().encode('<script>'), {}))
    expect([given.headers.get('content-type'), given.headers.get('x-content-type-options')]).toEqual([
      'application/octet-stream',
      'nosniff',
    ])
  })
})

describe('the key', () => {
  const key = 'secret"key\\of/the-programme'

  it.each([
    ['in a body', { message: `Unknown api-key ${key}` }],
    ['deep in it', { errors: [{ [key]: true }] }],
    ['in other signs', `{"message":"\\u0073ecret\\u0022key\\u005cof\\/the-programme"}`],
  ])('that a refusal repeats stays behind: %s', async (_, body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const { call } = proxied(() => new Response(text, { status: 400, headers: json }), { apiKey: key })
    const answer = await call('/managed_cards', { headers: token })
    expect([answer.status, await answer.text()]).toEqual([400, ''])
  })

  it.each([
    'request-ref',
    'content-disposition',
    'retry-after',
    'x-ratelimit-limit',
    `x-ratelimit-${apiKey}`,
  ])('that comes back in the header %s does too', async (name) => {
    const { given } = await answered(Response.json({}, { headers: { [name]: `x ${apiKey}` } }))
    expect(JSON.stringify([...given.headers])).not.toContain(apiKey)
  })
})

it('a refusal of Weavr’s passes as it is', async () => {
  const { given, text } = await answered(
    new Response('{ "errorCode": "STEP_UP_REQUIRED", "é": 1 }', {
      status: 403,
      headers: { 'content-type': 'application/json;charset=UTF-8' },
    }),
  )
  expect([given.status, text]).toEqual([403, '{"errorCode":"STEP_UP_REQUIRED","é":1}'])
})

it('a body that a parser in front has taken away is missed, not replaced by nothing', async () => {
  const { call, fetch } = proxied()
  const empty = [
    await call('/login_with_password', { method: 'POST', headers: json }),
    await call('/sends/1/cancel', { method: 'POST', headers: { ...json, ...token, 'content-length': '20' } }),
  ]
  expect(await Promise.all(empty.map(codeOf))).toEqual(['BODY_MISSING', 'BODY_MISSING'])
  expect(fetch).not.toHaveBeenCalled()
  expect((await call('/logout', { method: 'POST', headers: token })).status).toBe(200)
})

it.each(['idempotency-ref', 'call-ref', 'x-api-version', 'content-type'])(
  '%s that came twice goes nowhere',
  async (name) => {
    const { call, fetch } = proxied()
    const headers = new Headers(token)
    headers.append(name, 'a')
    headers.append(name, 'b')
    expect(await codeOf(await call('/managed_cards', { headers }))).toBe('HEADER_UNCLEAR')
    expect(fetch).not.toHaveBeenCalled()
  },
)
