import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { noContent, ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { conflict } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { matchesInstrument, type InstrumentQuery } from '../../state/matchesInstrument.js'
import { findManagedAccount } from './findManagedAccount.js'
import { toManagedAccount, type ManagedAccountRecord } from './ManagedAccountRecord.js'

type Schemas = components['schemas']

export const managedAccountHandlers = {
  managedAccountsGet: operation<undefined, InstrumentQuery & PageQuery>((call, context) => {
    const { identity } = callerOf(call)
    const own = Object.values(context.state.managedAccounts).filter(
      (account) => account.identityId === identity.id && matchesInstrument(account, call.query),
    )
    const { items, ...counts } = pageOf(own, call.query)
    return ok({ accounts: items.map((account) => toManagedAccount(account, context)), ...counts })
  }),

  managedAccountCreate: operation<Schemas['ManagedAccountCreateRequest']>((call, context) => {
    const { identity } = callerOf(call)
    const { body } = call
    if (body.profileId !== sandboxProfiles.managedAccount) throw conflict('PROFILE_NOT_FOUND')
    if (!sandboxCurrencies.includes(body.currency)) throw conflict('CURRENCY_NOT_SUPPORTED_BY_PROFILE')
    if (!identity.verified) throw conflict('OWNER_IDENTITY_NOT_VERIFIED')
    const account: ManagedAccountRecord = {
      id: context.nextId(),
      identityId: identity.id,
      ...body,
      state: { state: 'ACTIVE' },
      creationTimestamp: context.now(),
    }
    context.state.managedAccounts[account.id] = account
    return ok(toManagedAccount(account, context))
  }),

  managedAccountGet: operation((call, context) => ok(toManagedAccount(findManagedAccount(call, context), context))),

  managedAccountUpdate: operation<Schemas['ManagedAccountUpdateRequest']>((call, context) => {
    const account = findManagedAccount(call, context)
    const { clearLowBalanceThreshold, ...changes } = call.body
    if (clearLowBalanceThreshold) delete account.lowBalanceThreshold
    return ok(toManagedAccount(Object.assign(account, changes), context))
  }),

  managedAccountBlock: operation((call, context) => {
    const account = findManagedAccount(call, context)
    if (account.state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
    if (account.state.state === 'BLOCKED') throw conflict('INSTRUMENT_ALREADY_BLOCKED')
    account.state = { state: 'BLOCKED', blockedReason: 'USER' }
    return noContent
  }),

  managedAccountUnblock: operation((call, context) => {
    const account = findManagedAccount(call, context)
    if (account.state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
    if (account.state.state !== 'BLOCKED') throw conflict('INSTRUMENT_NOT_BLOCKED')
    account.state = { state: 'ACTIVE' }
    return noContent
  }),

  managedAccountRemove: operation((call, context) => {
    const account = findManagedAccount(call, context)
    if (account.state.state === 'DESTROYED') throw conflict('INSTRUMENT_ALREADY_REMOVED')
    if (context.ledger.balances(account.id).actualBalance !== 0) throw conflict('BALANCE_NOT_ZERO')
    const hasCards = Object.values(context.state.managedCards).some(
      (card) => card.parentManagedAccountId === account.id && card.state.state !== 'DESTROYED',
    )
    if (hasCards) throw conflict('INSTRUMENT_HAS_LINKED_CARDS')
    account.state = { state: 'DESTROYED', destroyedReason: 'USER' }
    return noContent
  }),
}
