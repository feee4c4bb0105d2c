import { contractOperations } from '@weavr-kit/core/contract'
import { expect, it } from 'vitest'
import { json, proxied, token } from './proxied.test.kit.js'

const part = (text: string) => btoa(text).replace(/=+$/, '')

it.each([
  '',
  'x',
  'Bearer',
  'Bearer x',
  'Bearer a.b.c',
  'Basic abc',
  `Bearer ${part('{"alg":5}')}.e30.c2ln`,
  `Bearer ${part('[]')}.e30.c2ln`,
  `Bearer ${part('null')}.e30.c2ln`,
  `${token.authorization}.more`,
  `${token.authorization} more`,
  `${token.authorization}; x`,
])(
  'a hundred calls with what no issuer has made cost the programme none of its own: “%s”',
  async (authorization) => {
    const { call, fetch } = proxied()
    for (let calls = 0; calls < 100; calls += 1)
      expect((await call('/managed_cards', { headers: { authorization } })).status).toBe(401)
    expect(fetch).not.toHaveBeenCalled()
  },
)

it('a token that came twice is refused, whichever of the two is meant', async () => {
  const { call, fetch } = proxied()
  const headers = new Headers(token)
  headers.append('authorization', 'Bearer other')
  expect((await call('/managed_cards', { headers })).status).toBe(400)
  expect(fetch).not.toHaveBeenCalled()
})

it('goes on as one form, whatever case its scheme came in', async () => {
  const { call, sent } = proxied()
  await call('/managed_cards', {
    headers: { authorization: token.authorization.replace('Bearer', 'bEARER') },
  })
  expect(sent().headers.get('authorization')).toBe(token.authorization)
  const encrypted = `Bearer ${part('{"alg":"dir"}')}..aXY.Y2lwaGVy.dGFn`
  await call('/managed_cards', { headers: { authorization: encrypted } })
  expect(sent().headers.get('authorization')).toBe(encrypted)
})

it('every operation takes a token in that form or takes none: the contract says which, and nobody keeps a list', async () => {
  const { call, fetch, sent } = proxied(undefined, { allow: () => true })
  for (const { operationId, method, path, security } of contractOperations) {
    fetch.mockClear()
    const body = method === 'GET' ? undefined : '{}'
    const send = (authorization?: string) =>
      call(path.replace(/\{[^}]+\}/g, '1'), {
        method,
        body,
        headers: { ...json, ...(authorization !== undefined && { authorization }) },
      })
    const answers = [await send(), await send('Bearer x')]
    expect([operationId, ...answers.map(({ status }) => status === 401)]).toEqual([
      operationId,
      security.bearer !== false,
      security.bearer !== false,
    ])
    await send(token.authorization)
    expect([operationId, sent().headers.get('authorization')]).toEqual([
      operationId,
      security.bearer === false ? null : token.authorization,
    ])
  }
})
