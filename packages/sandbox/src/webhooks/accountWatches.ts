import type { WebhookPayloads } from '@weavr-kit/core/contract'
import type { SandboxContext } from '../context/SandboxContext.js'
import { toManagedAccountIban } from '../payments/wires/toManagedAccountIban.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'
import { accountId, ownerOf, present, publishedNow } from './eventFields.js'
import type { SandboxEvent } from './SandboxEvent.js'
import type { Watch } from './Watch.js'

const ibanOf = (account: ManagedAccountRecord, { state, now }: SandboxContext) =>
  toManagedAccountIban(account, state.identities[account.identityId]?.name ?? '', now())

const eventOfState = { ACTIVE: 'UNBLOCKED', BLOCKED: 'BLOCKED', DESTROYED: 'DESTROYED' } as const

const life: Watch<ManagedAccountRecord> = {
  look: ({ state }) => state.state,
  tell(account, { before, now }, context) {
    const type = before === undefined ? 'CREATED' : eventOfState[now as keyof typeof eventOfState]
    return [toEvent(account, type, context)]
  },
}

const details: Watch<ManagedAccountRecord> = {
  look: ({ friendlyName, tag, lowBalanceThreshold }) => [friendlyName, tag, lowBalanceThreshold].join('\n'),
  tell: (account, { before }, context) =>
    before === undefined ? [] : [toEvent(account, 'UPDATED', context)],
}

/** Told once, when it falls below, and again after it was above. */
const lowBalance: Watch<ManagedAccountRecord> = {
  look: ({ id, lowBalanceThreshold = -Infinity }, { ledger }) =>
    ledger.balances(id).availableBalance < lowBalanceThreshold ? 'low' : 'enough',
  tell({ id, currency }, { now }, context) {
    if (now === 'enough') return []
    const { availableBalance } = context.ledger.balances(id)
    const payload = { id: accountId(id), currency, availableBalance, ...publishedNow(context) }
    return [{ name: 'managed_accounts_low_balance_watch', payload }]
  },
}

const iban: Watch<ManagedAccountRecord> = {
  look: (account, context) => ibanOf(account, context).state,
  tell(account, { now }, context) {
    if (now === 'UNALLOCATED') return []
    const allocated = now === 'ALLOCATED'
    const { id, profileId, friendlyName, currency, tag, ibanRequestedAt = 0 } = account
    return [
      {
        name: 'ibans_watch',
        payload: {
          iban: present({
            id,
            managedAccountId: id,
            profileId,
            incomingWireTransferProfileId: sandboxProfiles.incomingWireTransfer,
            tag,
            friendlyName,
            currency,
            state: { state: allocated ? ('ACTIVE' as const) : ('PENDING' as const) },
            creationTimestamp: ibanRequestedAt,
            bankAccountDetails: ibanOf(account, context).bankAccountDetails,
          }),
          ...publishedNow(context),
          type: allocated ? 'CREATED' : 'REQUESTED',
        },
      },
    ]
  },
}

export const accountWatches: readonly Watch<ManagedAccountRecord>[] = [life, details, iban, lowBalance]

function toEvent(
  account: ManagedAccountRecord,
  type: WebhookPayloads['managed_accounts_watch']['type'],
  context: SandboxContext,
): SandboxEvent {
  const { id, profileId, tag, identityId, friendlyName, currency, state, creationTimestamp } = account
  const { availableBalance, actualBalance } = context.ledger.balances(id)
  return {
    name: 'managed_accounts_watch',
    payload: {
      account: present({
        id: accountId(id),
        profileId,
        tag,
        owner: ownerOf(identityId, context),
        friendlyName,
        active: state.state === 'ACTIVE',
        currency,
        balances: { availableBalance: String(availableBalance), actualBalance: String(actualBalance) },
        state: present({
          blockTypes: state.blockedReason && { [state.blockedReason]: 1 },
          destroyType: state.destroyedReason,
        }),
        creationTimestamp: String(creationTimestamp),
      }),
      ...publishedNow(context),
      type,
    },
  }
}
