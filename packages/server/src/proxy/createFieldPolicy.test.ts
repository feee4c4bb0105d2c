import { contractOperations } from '@weavr-kit/core/contract'
import { describe, expect, it, vi } from 'vitest'
import type { Fill } from './createFieldPolicy.js'
import { codeOf, json, proxied } from './proxied.test.kit.js'
import { serverFieldsOf } from './serverFields.js'

const person = { name: 'Ada', surname: 'Byrne', email: 'ada@newco.example' }
const register = { method: 'POST', headers: json }

it('the server decides these of people and companies, by the contract', () => {
  const owned = contractOperations
    .map((operation) => [operation.operationId, serverFieldsOf(operation)] as const)
    .filter(([, fields]) => fields.length > 0)
  expect(Object.fromEntries(owned)).toEqual({
    bulksUserCreate: ['tag'],
    consumerCreate: ['profileId', 'feeGroup', 'tag', 'ipAddress'],
    consumerUpdate: ['feeGroup', 'tag', 'userTag'],
    corporateCreate: ['profileId', 'feeGroup', 'tag', 'ipAddress'],
    corporateUpdate: ['feeGroup', 'tag', 'userTag'],
    userCreate: ['tag'],
    userUpdate: ['tag'],
  })
})

describe('a browser sets no field of the server’s', () => {
  it.each([
    ['PATCH', '/corporates', { feeGroup: 'staff-free' }, 'feeGroup'],
    ['PATCH', '/corporates', { userTag: 'vip' }, 'userTag'],
    ['PATCH', '/consumers', { tag: 'vip' }, 'tag'],
    ['POST', '/users', { ...person, tag: 'vip' }, 'tag'],
    ['POST', '/corporates', { rootUser: { ...person, tag: 'vip' } }, 'tag'],
    ['POST', '/consumers', { rootUser: person, profileId: '1' }, 'profileId'],
    ['POST', '/consumers', { rootUser: person, ipAddress: '10.0.0.1' }, 'ipAddress'],
    [
      'POST',
      '/bulks/users',
      { operations: [{ requestBody: person }, { requestBody: { ...person, tag: 'vip' } }] },
      'tag',
    ],
    ['PATCH', '/corporates', '{"fee\\u0047roup":"staff-free"}', 'feeGroup'],
    ['PATCH', '/corporates', '{"FEEGROUP":"staff-free"}', 'feeGroup'],
    ['PATCH', '/corporates', { feeGroup: null }, 'feeGroup'],
    ['PATCH', '/corporates', { unknown: [{ feeGroup: 'staff-free' }] }, 'feeGroup'],
  ])('%s %s %j', async (method, path, body, field) => {
    const { write, fetch } = proxied()
    const answer = await write(method, path, body)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({
      code: 'FIELD_OF_SERVER',
      message: expect.stringContaining(`The field ${field} `) as string,
    })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('and sets all others, in payments those of the same name too', async () => {
    const { write, sent } = proxied()
    expect((await write('PATCH', '/corporates', { name: 'Ada' })).status).toBe(200)
    expect(sent().text).toBe('{"name":"Ada"}')
    expect((await write('POST', '/transfers', ' {"profileId":"1","tag":"rent"}')).status).toBe(200)
    expect(sent().text).toBe(' {"profileId":"1","tag":"rent"}')
  })

  it('but those that are named, by one line', async () => {
    const { write } = proxied(undefined, { allowFields: ['tag'] })
    expect((await write('POST', '/users', { ...person, tag: 'vip' })).status).toBe(200)
    expect((await write('PATCH', '/corporates', { feeGroup: 'staff-free' })).status).toBe(403)
  })

  it.each(['[]', '"x"', 'null', '5', '{', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`])(
    'nor sends what is no object there: %.10s',
    async (body) => {
      const { write, fetch } = proxied()
      expect(await codeOf(await write('PATCH', '/corporates', body))).toBe('BODY_UNREADABLE')
      expect(fetch).not.toHaveBeenCalled()
    },
  )
})

describe('the server fills', () => {
  const fill: Fill = ({ operationId, request }) =>
    operationId === 'consumerCreate'
      ? { profileId: '42', ipAddress: request.headers.get('x-client-ip'), rootUser: { tag: 'web' } }
      : undefined

  it('what is its own, over what the browser sent', async () => {
    const { call, sent } = proxied(undefined, { fill })
    const body = JSON.stringify({
      profileId: '1',
      ipAddress: '10.0.0.1',
      rootUser: { ...person, tag: 'vip' },
      baseCurrency: 'EUR',
    })
    expect(
      (await call('/consumers', { ...register, body, headers: { ...json, 'x-client-ip': '203.0.113.5' } }))
        .status,
    ).toBe(200)
    expect(JSON.parse(sent().text)).toEqual({
      profileId: '42',
      ipAddress: '203.0.113.5',
      rootUser: { ...person, tag: 'web' },
      baseCurrency: 'EUR',
    })
  })

  it('and what it does not fill stays closed', async () => {
    const { call } = proxied(undefined, { fill })
    const body = JSON.stringify({ rootUser: person, feeGroup: 'staff-free' })
    expect(await codeOf(await call('/consumers', { ...register, body }))).toBe('FIELD_OF_SERVER')
  })

  it('and what was there twice is there once', async () => {
    const { call, sent } = proxied(undefined, { fill })
    await call('/consumers', {
      ...register,
      body: '{"profileId":"1","profileId":"2","__proto__":{"a":1},"rootUser":7}',
    })
    expect(sent().text).toBe(
      '{"profileId":"42","__proto__":{"a":1},"rootUser":{"tag":"web"},"ipAddress":null}',
    )
  })

  it('or says nothing of its own when that fails', async () => {
    const { write, fetch } = proxied(undefined, {
      fill: () => Promise.reject(new Error('database 10.0.0.7')),
    })
    const answer = await write('PATCH', '/corporates', { name: 'Ada' })
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('10.0.0.7')])
    expect(fetch).not.toHaveBeenCalled()
  })

  it('and hears which operation it is, with a body alone', async () => {
    const heard = vi.fn<Fill>()
    const { write, call } = proxied(undefined, { fill: heard })
    await write('POST', '/transfers', {})
    await call('/managed_cards')
    expect(heard.mock.calls.map(([{ operationId }]) => operationId)).toEqual(['transferCreate'])
  })
})
