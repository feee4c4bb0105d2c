import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { findManagedAccount } from './findManagedAccount.js'
import { plan } from '../../context/plan.js'
import { ibanAllocationMs, toManagedAccountIban } from '../../payments/wires/toManagedAccountIban.js'

export const managedAccountIbanHandlers = {
  managedAccountIBANGet: operation((call, context) => {
    const account = findManagedAccount(call, context)
    return ok(toManagedAccountIban(account, callerOf(call).identity.name, context.now()))
  }),

  managedAccountsIBANUpgrade: operation((call, context) => {
    const account = findManagedAccount(call, context)
    const { identity } = callerOf(call)
    const now = context.now()
    const { state } = toManagedAccountIban(account, identity.name, now)
    if (state === 'ALLOCATED') throw conflict('INSTRUMENT_ALREADY_UPGRADED_TO_IBAN')
    if (state === 'PENDING_ALLOCATION') throw conflict('IBAN_ALREADY_REQUESTED')
    if (account.state.state !== 'ACTIVE') throw conflict('INSTRUMENT_IS_NOT_ACTIVE')
    if (account.currency === 'USD') throw conflict('IBAN_NOT_SUPPORTED')
    account.ibanRequestedAt = now
    plan(context, { at: now + ibanAllocationMs, task: 'time.passes', id: account.id })
    return ok(toManagedAccountIban(account, identity.name, now))
  }),
}
