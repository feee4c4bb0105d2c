import type { components } from '@weavr-kit/core'

/** A question to the device that a user has enrolled. The answer is the Simulator API's business. */
export interface PushChallengeRecord {
  id: string
  userId: string
  channel: components['schemas']['PushChannel']
  /** A key of `pushOutcomes`. */
  purpose: string
  /** What it is about, in the words of the purpose: the token to step up, for example. */
  subject: string
  status: 'PENDING' | 'VERIFIED' | 'DECLINED' | 'EXPIRED'
  askedAt: number
  /** Of a sign-in that was verified: what Weavr sends by webhook. */
  token?: string
}
