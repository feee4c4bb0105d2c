import { ConfigurationError, stepUpOf, type Weavr } from '@weavr-kit/core'
import { createStore, type StoreApi } from 'zustand'
import { createChallenge, type Challenge } from '../../internal/challenge/createChallenge.js'
import type { ConfirmableType, ConfirmationItem } from './ConfirmationItem.js'
import { readConfirmationItems, stillWaits } from './readConfirmationItems.js'

export interface ConfirmationParts {
  challenge: Challenge
  /** What is being confirmed; empty until it was read. */
  items: Pick<StoreApi<readonly ConfirmationItem[]>, 'getState' | 'getInitialState' | 'subscribe'>
}

const none: readonly ConfirmationItem[] = []

/**
 * A challenge for some things, with what they are. Both are forgotten when it is closed, or the session ends.
 */
export function createConfirmation(
  weavr: Weavr,
  resourceType: ConfirmableType,
  resourceIds: string[],
): ConfirmationParts {
  if (resourceType === 'beneficiary_batches' && resourceIds.length > 1)
    throw new ConfigurationError(
      'Confirm one batch of payees at a time: Weavr has no code for several. One batch may hold many payees.',
      'one-batch',
    )
  const { api } = weavr
  const items = createStore(() => none)
  const sms = { channel: 'SMS' } as const
  let scaChallengeId = ''

  async function load() {
    if (items.getState() === none)
      items.setState(await readConfirmationItems(weavr, resourceType, resourceIds), true)
  }

  const batch = { id: resourceIds[0] ?? '' }
  const challenge = createChallenge(weavr, {
    async send() {
      // First, so that the payer sees what it is about when the message comes.
      await load()
      if (resourceType === 'beneficiary_batches')
        return api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}', {
          params: { path: { ...batch, ...sms } },
        })
      const sent = await api.POST('/challenges/otp/{channel}', {
        params: { path: sms },
        body: { resourceType, resourceIds },
      })
      scaChallengeId = sent.scaChallengeId ?? ''
    },
    verify: (verificationCode, ref) =>
      resourceType === 'beneficiary_batches'
        ? api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}/verify', {
            params: { path: { ...batch, ...sms } },
            body: { verificationCode },
          })
        : api.POST('/challenges/{scaChallengeId}/otp/{channel}/verify', {
            params: { path: { scaChallengeId, ...sms }, header: { 'idempotency-ref': ref } },
            body: { verificationCode, resourceType },
          }),
    async askDevice(channel) {
      await load()
      if (resourceType !== 'beneficiary_batches')
        return (
          await api.POST('/challenges/push/{channel}', {
            params: { path: { channel } },
            body: { resourceType, resourceIds },
          })
        ).scaChallengeId
      await api.POST('/beneficiaries/batch/{id}/challenges/push/{channel}', {
        params: { path: { ...batch, channel } },
      })
      return undefined
    },
    needsOwnCode: () => resourceType !== 'beneficiary_batches' && !scaChallengeId,
    unknown: 'gone',
    waits: () => stillWaits(weavr, resourceType, resourceIds),
    enrolled() {
      stepUpOf(weavr).finish()
      // The phone is there now; the payment still waits for a code of its own.
      return false
    },
    done() {},
  })
  challenge.subscribe(({ status }) => {
    if (status === 'idle') items.setState(none, true)
  })
  return { challenge, items }
}
