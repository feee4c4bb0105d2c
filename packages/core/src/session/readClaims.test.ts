import { describe, expect, it } from 'vitest'
import { jwtOf } from './openSession.test.fixture.js'
import { ceilingMs, readClaims } from './readClaims.js'

describe('the claims of a token', () => {
  it('are read without a look at the signature', () => {
    expect(readClaims(jwtOf({ sub: '1', iat: 10, exp: 20 }))).toEqual({ sub: '1', iat: 10, exp: 20 })
  })

  it.each(['opaque', '', 'a.b', 'a.%%%.c', `a.${btoa('not json')}.c`])(
    'are absent from %o, which is not a JWT',
    (token) => {
      expect(readClaims(token)).toBeUndefined()
    },
  )
})

describe('the absolute ceiling', () => {
  const lifetimeMs = 300_000
  const wallNow = 1_000_000_000
  const iat = wallNow / 1_000

  it.each([
    [3_600, 0, 3_600_000],
    [3_600, 5_000, 3_595_000],
    [301, 0, 301_000],
  ])(
    'of %i s, %i ms after its issue, leaves at most %i ms, and not a second less',
    (seconds, passed, left) => {
      const ceiling = ceilingMs({ iat, exp: iat + seconds }, lifetimeMs, wallNow + passed)
      expect(ceiling).toBeLessThanOrEqual(left)
      expect(ceiling).toBeGreaterThanOrEqual(left - 1_000)
    },
  )

  it.each([300, 299, 60, 0, -1])('is none when exp − iat is %i s: that is the sliding window', (seconds) => {
    expect(ceilingMs({ iat, exp: iat + seconds }, lifetimeMs, wallNow)).toBeUndefined()
  })

  it.each([undefined, {}, { exp: iat + 3_600 }, { iat }, { iat: 'x', exp: 'y' } as never])(
    'is none without both claims: %o',
    (claims) => {
      expect(ceilingMs(claims, lifetimeMs, wallNow)).toBeUndefined()
    },
  )

  it('is the whole life of the token at most, when the local clock is wrong', () => {
    expect(ceilingMs({ iat, exp: iat + 3_600 }, lifetimeMs, wallNow - 86_400_000)).toBeLessThanOrEqual(
      3_600_000,
    )
    expect(ceilingMs({ iat, exp: iat + 3_600 }, lifetimeMs, wallNow + 86_400_000)).toBeGreaterThan(0)
    expect(ceilingMs({ iat, exp: iat + 3_600 }, lifetimeMs, wallNow + 86_400_000)).toBeLessThanOrEqual(
      3_600_000,
    )
  })

  it('is the whole life of the token when the local clock says that it is over this very moment', () => {
    const atItsEnd = wallNow - (wallNow % 1_000) + 3_600_000
    const claims = { iat: atItsEnd / 1_000 - 3_600, exp: atItsEnd / 1_000 }
    expect(ceilingMs(claims, lifetimeMs, atItsEnd)).toBe(3_599_000)
    expect(ceilingMs(claims, lifetimeMs, atItsEnd - 1)).toBe(1)
  })
})
