import type { WebhookPayloads } from '@weavr-kit/core/contract'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PushChallengeRecord } from '../state/PushChallengeRecord.js'
import { ownerOf, publishedNow } from './eventFields.js'
import type { SandboxEvent } from './SandboxEvent.js'
import type { Watch } from './Watch.js'

/**
 * What Weavr's description of a sign-in leaves out, though nobody could go on without it: which sign-in it
 * was, and the token that it came to.
 */
type LoginPayload = WebhookPayloads['login_watch'] & { challengeId: string; authToken?: string }

/** What people answered their devices. */
export const pushWatches: readonly Watch<PushChallengeRecord>[] = [
  {
    // The token of a sign-in is signed after the verdict, which takes a moment.
    look: ({ status, purpose, token }) =>
      purpose === 'sign-in' && status === 'VERIFIED' && token === undefined ? 'PENDING' : status,
    tell: (challenge, { now }, context) => (now === 'PENDING' ? [] : told(challenge, context)),
  },
]

function told(challenge: PushChallengeRecord, context: SandboxContext): SandboxEvent[] {
  const { id, userId, channel, purpose, status, subject, token } = challenge
  const user = context.state.users[userId]
  if (!user || status === 'PENDING') return []
  const shared = { type: channel, ...publishedNow(context) }
  const credential = { type: user.type, id: user.id }
  const identity = ownerOf(user.identityId, context)
  if (purpose === 'sign-in') {
    const known = context.state.tokens[token ?? '']?.type === 'ACCESS' ? { identity } : {}
    const payload: LoginPayload = { credential, ...known, ...shared, status, challengeId: id }
    if (token !== undefined) payload.authToken = token
    return [{ name: 'login_watch', payload }]
  }
  if (purpose === 'step-up') {
    const authToken = status === 'VERIFIED' ? { authToken: subject } : {}
    return [
      {
        name: 'stepup_watch',
        payload: { credential, identity, challengeId: id, ...shared, status, ...authToken },
      },
    ]
  }
  // One that was enrolled is told by the factor itself, a payment that was confirmed by the payment.
  if (purpose !== 'enrolment' || status === 'VERIFIED') return []
  return [
    {
      name: 'authentication_factors_watch',
      payload: { credentialId: credential, ...shared, status: 'INACTIVE' },
    },
  ]
}
