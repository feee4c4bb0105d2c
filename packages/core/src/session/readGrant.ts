import { ConfigurationError } from '../errors/ConfigurationError.js'
import { isToken } from './isToken.js'
import { randomName } from './randomName.js'
import { ceilingMs, readClaims } from './readClaims.js'
import type { SessionGrant } from './Session.js'
import type { StartParams } from './startSession.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

/**
 * What a session starts with, from what a sign-in was granted: plain copies, because a grant may hold what no
 * message can carry.
 * @throws {ConfigurationError} `invalid-grant`
 */
export function readGrant(grant: SessionGrant, lifetimeMs: number, wallNow: number): StartParams {
  const { token, identity, credentials, steppedUp = false } = grant
  if (!isToken(token) || !identity?.id) {
    const advice =
      process.env.NODE_ENV === 'production'
        ? ''
        : 'Start with what a Weavr login answers: { token, identity }.'
    throw new ConfigurationError(advice, 'invalid-grant')
  }
  const claims = readClaims(token)
  const ageMs = Math.max(0, grant.ageMs ?? 0)
  return {
    user: {
      identity: { type: identity.type, id: identity.id },
      credentials: credentials && { type: credentials.type, id: credentials.id },
    },
    signIn: {
      id: randomName(),
      token,
      claims,
      steppedUp,
      ceilingMs: ceilingMs(claims, lifetimeMs, wallNow, ageMs),
    },
    ageMs,
  }
}
