import { stepUpOf, type Weavr } from '@weavr-kit/core'
import { createChallenge, type Challenge } from '../internal/challenge/createChallenge.js'

const known = new WeakMap<Weavr, Challenge>()
const sms = { path: { channel: 'SMS' } } as const

/** The challenge behind a session's step-up: one, however many components look at it. */
export function stepUpChallengeOf(weavr: Weavr): Challenge {
  const { api } = weavr
  const { finish } = stepUpOf(weavr)
  const challenge =
    known.get(weavr) ??
    createChallenge(weavr, {
      send: () => api.POST('/stepup/challenges/otp/{channel}', { params: sms }),
      verify: (verificationCode, ref) =>
        api.POST('/stepup/challenges/otp/{channel}/verify', {
          params: { ...sms, header: { 'idempotency-ref': ref } },
          body: { verificationCode },
        }),
      askDevice: async (channel) =>
        (await api.POST('/stepup/challenges/push/{channel}', { params: { path: { channel } } })).id,
      unknown: 'expired',
      // Since 2025 an enrolment steps the session up.
      enrolled: () => true,
      done: finish,
    })
  known.set(weavr, challenge)
  return challenge
}
