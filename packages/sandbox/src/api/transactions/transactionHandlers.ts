import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { notFound } from '../../answers/Refusal.js'
import { pageOf } from '../../answers/pageOf.js'
import { findInstrument, type FoundInstrument } from '../../payments/findInstrument.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findManagedAccount } from '../managed-accounts/findManagedAccount.js'
import { findManagedCard } from '../managed-cards/findManagedCard.js'
import { collectActivities } from './collectActivities.js'
import { listActivities, type ActivityQuery } from './listActivities.js'
import { toTransactionActivity } from './toTransactionActivity.js'

type Schemas = components['schemas']

export const transactionHandlers = {
  transactionsGet: operation<undefined, ActivityQuery>((call, context) => {
    const all = instrumentsOf(callerOf(call).identity.id, context).flatMap((instrument) =>
      collectActivities(instrument, context),
    )
    const { items, ...counts } = pageOf(listActivities(all, call.query, context), call.query)
    const transactions = items.map((activity) => ({
      ...toTransactionActivity(activity, context),
      instrument: activity.instrument,
    }))
    return ok({ transactions, ...counts })
  }),

  managedAccountTransactionsGet: operation<undefined, ActivityQuery>((call, context) =>
    list(account(call, context), call.query, context),
  ),

  managedAccountTransactionGet: operation((call, context) => one(account(call, context), call, context)),

  managedCardTransactionsGet: operation<undefined, ActivityQuery>((call, context) =>
    list(card(call, context), call.query, context),
  ),

  managedCardTransactionGet: operation((call, context) => one(card(call, context), call, context)),
}

type PathCall = Pick<Call, 'caller' | 'params'>

const account = (call: PathCall, context: SandboxContext) =>
  found({ id: findManagedAccount(call, context).id, type: 'managed_accounts' }, context)

const card = (call: PathCall, context: SandboxContext) =>
  found({ id: findManagedCard(call, context).id, type: 'managed_cards' }, context)

function found(id: Schemas['InstrumentId'], { state }: SandboxContext): FoundInstrument {
  const instrument = findInstrument(state, id)
  if (!instrument) throw notFound('There is no such instrument.')
  return instrument
}

/** Debit-mode cards are left out: what they spend is in their accounts' books. */
function instrumentsOf(identityId: string, { state, records }: SandboxContext): FoundInstrument[] {
  const accounts = records
    .of('managedAccounts', identityId)
    .map(({ id }) => findInstrument(state, { id, type: 'managed_accounts' }))
  const prepaid = records.of('managedCards', identityId).filter(({ mode }) => mode === 'PREPAID_MODE')
  const cards = prepaid.map(({ id }) => findInstrument(state, { id, type: 'managed_cards' }))
  return [...accounts, ...cards].filter((one) => one !== undefined)
}

function list(instrument: FoundInstrument, query: ActivityQuery, context: SandboxContext) {
  const { items, ...counts } = pageOf(
    listActivities(collectActivities(instrument, context), query, context),
    query,
  )
  return ok({ transactions: items.map((activity) => toTransactionActivity(activity, context)), ...counts })
}

function one(instrument: FoundInstrument, { params }: PathCall, context: SandboxContext) {
  const activity = collectActivities(instrument, context).find(({ id }) => id === params.transactionId)
  if (!activity) throw notFound('There is no such transaction.')
  return ok(toTransactionActivity(activity, context))
}
