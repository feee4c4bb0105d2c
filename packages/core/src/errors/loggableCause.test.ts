import { describe, expect, it } from 'vitest'
import { loggableCause } from './loggableCause.js'

describe('what may be logged of what was caught', () => {
  it('is names, messages and stacks, all the way down', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4010'), { code: 'ECONNREFUSED' })
    const caught = new TypeError('fetch failed', { cause: refused })
    const cause = loggableCause(caught, 'the-token {}')
    expect(cause).toMatchObject({ name: 'TypeError', message: 'fetch failed', stack: caught.stack })
    expect(cause?.cause).toMatchObject({ name: 'Error', message: refused.message })
  })

  it('has none of the properties, in which some clients carry the request', () => {
    const caught = Object.assign(new Error('Network Error'), {
      config: { headers: { authorization: 'Bearer the-token' } },
    })
    expect(loggableCause(caught, 'the-token')).not.toHaveProperty('config')
  })

  it('is nothing where it quotes what was sent, however deep', () => {
    expect(
      loggableCause(
        new Error('cannot send {"value":"hunter2 is long"}'),
        JSON.stringify({ password: { value: 'hunter2 is long' } }),
      ),
    ).toBeUndefined()
    const quoting = new TypeError('"Bearer the-token" is an invalid header value')
    expect(loggableCause(quoting, 'the-token')).toBeUndefined()
    expect(loggableCause(new Error('fetch failed', { cause: quoting }), 'the-token')?.cause).toBeUndefined()
  })

  it.each([undefined, null, 'text', { message: 'like an error' }])('is nothing of %o', (caught) => {
    expect(loggableCause(caught, '')).toBeUndefined()
  })
})
