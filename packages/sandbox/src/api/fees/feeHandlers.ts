import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { within } from '../../answers/Condition.js'
import type { FeeRecord } from '../../state/FeeRecord.js'
import { conflict, forbidden } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { findInstrument } from '../../payments/findInstrument.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'
import { chargeFee } from '../../payments/fees/chargeFee.js'
import { toFee } from './toFee.js'
import { sandboxFeeTypes } from './sandboxFees.js'

type Schemas = components['schemas']

interface FeeQuery extends PageQuery {
  creationTimestampFrom?: number
  creationTimestampTo?: number
  sortOrder?: Schemas['SortOrder']
}

export const feeHandlers = {
  feesGet: operation<undefined, FeeQuery>((call, { records }) => {
    const { creationTimestampFrom, creationTimestampTo, sortOrder = 'DESC' } = call.query
    const wanted = within(
      ({ creationTimestamp }: FeeRecord) => creationTimestamp,
      creationTimestampFrom,
      creationTimestampTo,
    )
    const choice = { wanted, newestFirst: sortOrder === 'DESC' }
    const { items, ...counts } = pageOf(records.of('fees', callerOf(call).identity.id), call.query, choice)
    return ok({ fees: items.map(toFee), ...counts })
  }),

  corporateChargeFee: chargeOwnFee('CORPORATE'),

  consumerChargeFee: chargeOwnFee('CONSUMER'),
}

function chargeOwnFee(type: IdentityRecord['type']) {
  return operation<Schemas['ChargeFeeRequest']>((call, context) => {
    const { identity } = callerOf(call)
    const { feeType, source } = call.body
    if (identity.type !== type) throw forbidden('INSUFFICIENT_PERMISSIONS')
    const prices = Object.hasOwn(sandboxFeeTypes, feeType) ? sandboxFeeTypes[feeType] : undefined
    if (!prices) throw conflict('UNRESOLVED_FEE_TYPE')
    const found = findInstrument(context.state, source)
    // A debit-mode card has no money of its own to take a fee from.
    if (!found || found.debitMode || found.state === 'DESTROYED') throw conflict('UNRESOLVED_INSTRUMENT')
    if (found.identityId !== identity.id) throw conflict('IDENTITY_NOT_OWNER_OF_INSTRUMENT')
    const price = prices[found.currency]
    if (price === undefined) throw conflict('FEE_AMOUNT_NOT_SET')
    if (context.ledger.balances(found.id).availableBalance < price) throw conflict('FUNDS_INSUFFICIENT')
    const amount = { currency: found.currency, amount: price }
    const fee = chargeFee(
      { identityId: identity.id, instrument: source, amount, feeType: 'custom_fees', description: feeType },
      context,
    )
    const charged: Schemas['ChargedFee'] = {
      transactionId: { type: 'CHARGE_FEE', id: fee.id },
      profileId: profileOf(context.state, source),
      feeType,
      source,
      availableBalanceAdjustment: { ...amount, amount: -price },
      state: 'COMPLETED',
      creationTimestamp: fee.creationTimestamp,
      // Weavr always sends it and nowhere says what it is.
      destination: {},
    }
    return ok(charged)
  })
}

function profileOf(
  { managedAccounts, managedCards }: Parameters<typeof findInstrument>[0],
  { id }: Schemas['InstrumentId'],
): string {
  return (managedAccounts[id] ?? managedCards[id])?.profileId ?? ''
}
