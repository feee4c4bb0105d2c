import type { components } from '@weavr-kit/core'
import { sandboxCurrencies, sandboxProfiles } from '../../state/sandboxProfiles.js'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { instrumentConditions, type InstrumentQuery } from './instrumentConditions.js'
import { findManagedAccount } from './findManagedAccount.js'
import { toManagedAccount } from './toManagedAccount.js'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'

type Schemas = components['schemas']

export const managedAccountHandlers = {
  managedAccountsGet: operation<undefined, InstrumentQuery & PageQuery>((call, context) => {
    const { identity } = callerOf(call)
    const wanted = instrumentConditions(call.query)
    const { items, ...counts } = pageOf(context.records.of('managedAccounts', identity.id), call.query, {
      wanted,
    })
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
    return ok(toManagedAccount(context.records.keep('managedAccounts', account), context))
  }),

  managedAccountGet: operation((call, context) =>
    ok(toManagedAccount(findManagedAccount(call, context), context)),
  ),

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
    const hasCards = context.records
      .of('managedCards', account.id)
      .some(({ state }) => state.state !== 'DESTROYED')
    if (hasCards) throw conflict('INSTRUMENT_HAS_LINKED_CARDS')
    account.state = { state: 'DESTROYED', destroyedReason: 'USER' }
    return noContent
  }),
}
