import { describe, expectTypeOf, it } from 'vitest'
import type { WebhookName, WebhookPayloads } from '../exports/contract.js'

describe('what a webhook brings', () => {
  it('has a type by its name', () => {
    expectTypeOf<'managed_accounts_deposits_watch'>().toExtend<WebhookName>()
    expectTypeOf<'deposits'>().not.toExtend<WebhookName>()
    expectTypeOf<WebhookPayloads['managed_accounts_deposits_watch']['transactionAmount']>().toEqualTypeOf<{
      currency: string
      amount: string
    }>()
    expectTypeOf<WebhookPayloads['stepup_watch']['status']>().toEqualTypeOf<
      'VERIFIED' | 'DECLINED' | 'EXPIRED'
    >()
  })
})
