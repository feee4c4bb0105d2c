import type { WebhookName } from '@weavr-kit/core/contract'
import type { World } from './World.js'

/** Comes after all others. */
export const lastWebhook: WebhookName = 'manual_transactions_watch'

/** Sends the webhooks of what Weavr's own people do, whom the sandbox has not. */
export function exploreWebhooks({ tell }: Pick<World, 'tell'>): void {
  const done = { actionDoneBy: 'ADMIN', emailAddress: 'maya@northwind.example' } as const
  const reasonCode = 'ACCOUNT_REVIEW'
  tell('corporates_corporate_deactivated_watch', { ...done, reasonCode })
  tell('corporates_corporate_activated_watch', done)
  tell('consumers_consumer_deactivated_watch', { ...done, reasonCode })
  tell('consumers_consumer_activated_watch', done)
  tell(lastWebhook, {
    transactionId: '1',
    targetInstrument: { id: '1', type: 'managed_accounts' },
    availableBalanceAdjustment: '100',
    transactionTimestamp: '1768471200000',
  })
}
