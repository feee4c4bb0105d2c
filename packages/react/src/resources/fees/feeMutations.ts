import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'

/** Which fee of those that the programme configured, and from which account or card. */
export type ChargeFeeVariables = components['schemas']['ChargeFeeRequest']

/** A fee that was just charged. Amounts are integers in minor units. */
export type ChargedFee = components['schemas']['ChargedFee']

const charged: WriteRules<never>['invalidates'] = [
  'fees',
  'managed-accounts',
  'managed-cards',
  'statements',
  'transactions',
]

/**
 * Charges a fee to an instrument of the corporate.
 * @see `POST /corporates/fees/charge`
 */
export function chargeCorporateFeeMutation(
  weavr: Weavr,
): WeavrMutation<ChargedFee, ChargeFeeVariables, OperationError<'corporateChargeFee'>> {
  return weavrMutation(
    weavr,
    'fees',
    'charge-corporate',
    (body, { intent, ref }) =>
      weavr.api.POST('/corporates/fees/charge', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates: charged, idempotent: true },
  )
}

/**
 * Charges a fee to an instrument of the consumer.
 * @see `POST /consumers/fees/charge`
 */
export function chargeConsumerFeeMutation(
  weavr: Weavr,
): WeavrMutation<ChargedFee, ChargeFeeVariables, OperationError<'consumerChargeFee'>> {
  return weavrMutation(
    weavr,
    'fees',
    'charge-consumer',
    (body, { intent, ref }) =>
      weavr.api.POST('/consumers/fees/charge', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates: charged, idempotent: true },
  )
}
