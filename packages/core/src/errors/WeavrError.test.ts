import { describe, expect, it } from 'vitest'
import { ApiError } from './ApiError.js'
import { ConfigurationError } from './ConfigurationError.js'
import { IdentityChoiceError } from './IdentityChoiceError.js'
import { NetworkError } from './NetworkError.js'
import { OutcomeUnknownError } from './OutcomeUnknownError.js'
import { SessionError } from './SessionError.js'
import { StepUpRequiredError } from './StepUpRequiredError.js'
import { isWeavrError } from '../api/isWeavrError.js'
import { WeavrError } from './WeavrError.js'

const apiError = new ApiError({ status: 409, code: 'INSTRUMENT_ALREADY_BLOCKED', requestRef: 'ref-1' })

const errors: [string, WeavrError, unknown[]][] = [
  ['WeavrError', new WeavrError('It happened.', 'any'), [Error]],
  ['ConfigurationError', new ConfigurationError('Set it.', 'invalid-options'), [WeavrError]],
  ['NetworkError', new NetworkError(), [WeavrError]],
  ['OutcomeUnknownError', new OutcomeUnknownError(new NetworkError()), [WeavrError]],
  ['ApiError', apiError, [WeavrError]],
  [
    'StepUpRequiredError',
    new StepUpRequiredError({ status: 403, code: 'STEP_UP_REQUIRED' }),
    [ApiError, WeavrError],
  ],
  ['SessionError', new SessionError('rejected'), [WeavrError]],
  ['IdentityChoiceError', new IdentityChoiceError([]), [SessionError, WeavrError]],
]

describe.each(errors)('%s', (name, error, parents) => {
  it('says what it is, in every way that is asked', () => {
    expect(error.name).toBe(name)
    expect(error).toBeInstanceOf(Error)
    for (const parent of parents) expect(error).toBeInstanceOf(parent)
    expect(isWeavrError(error)).toBe(true)
    expect(isWeavrError(error, error.code)).toBe(true)
    expect(isWeavrError(error, 'something-else')).toBe(false)
    expect(String(error)).toBe(`${name}: ${error.message}`)
    expect(error.stack).toContain(error.message)
  })

  it('tells where it is explained, and what happened', () => {
    expect(error.message).toMatch(/^[A-Z].*\.$/)
    expect(error.docsUrl).toMatch(/^https:\/\/.*\/docs\/errors\.md#[a-z\d_-]+$/)
    expect(error.docsUrl).toContain(error.code.toLowerCase())
  })

  it('can be logged', () => {
    const logged = JSON.parse(JSON.stringify(error)) as object
    expect(logged).toMatchObject({ name, code: error.code, message: error.message, docsUrl: error.docsUrl })
    expect(logged).not.toHaveProperty('stack')
    expect(logged).not.toHaveProperty('cause')
  })
})

describe('an ApiError', () => {
  it('holds the facts of the answer', () => {
    expect(apiError).toMatchObject({
      status: 409,
      code: 'INSTRUMENT_ALREADY_BLOCKED',
      requestRef: 'ref-1',
      fields: {},
    })
    expect(apiError.retryAfterMs).toBeUndefined()
    expect(apiError.message).toContain('409')
    expect(apiError.message).toContain('INSTRUMENT_ALREADY_BLOCKED')
    const full = new ApiError({
      status: 429,
      code: 'HTTP_429',
      fields: { email: 'REQUIRED' },
      retryAfterMs: 1_000,
    })
    expect(full).toMatchObject({ fields: { email: 'REQUIRED' }, retryAfterMs: 1_000 })
    expect(full.requestRef).toBeUndefined()
  })
})

describe('isWeavrError', () => {
  it.each([
    undefined,
    null,
    'text',
    5,
    {},
    new Error('other'),
    new TypeError('other'),
    { name: 'ApiError', code: 'network' },
  ])('is false for %o', (error) => {
    expect(isWeavrError(error)).toBe(false)
    expect(isWeavrError(error, 'network')).toBe(false)
  })

  it('knows an error of another copy of the kit', () => {
    const foreign = Object.assign(new Error('It happened.'), {
      code: 'network',
      [Symbol.for('weavr-kit.error')]: true,
    })
    expect(isWeavrError(foreign)).toBe(true)
    expect(isWeavrError(foreign, 'network')).toBe(true)
  })
})
