import type { components, OperationError, paths, Weavr } from '@weavr-kit/core'
import { weavrMutation, type WeavrMutation, type WriteRules } from '../../internal/weavrMutation.js'
import type { BeneficiaryBatch } from './beneficiaryQueries.js'

/** Whom to trust. */
export type AddBeneficiariesVariables = components['schemas']['BeneficiaryBatchCreateRequest']

/** Whom to trust no longer. */
export type RemoveBeneficiariesVariables = components['schemas']['BeneficiaryBatchRemoveRequest']

/** Which batch, and by which channel. */
export type StartBeneficiaryBatchOtpVariables =
  paths['/beneficiaries/batch/{id}/challenges/otp/{channel}']['post']['parameters']['path']

/** Which batch, by which channel the code came, and the code. */
export type VerifyBeneficiaryBatchOtpVariables = StartBeneficiaryBatchOtpVariables &
  components['schemas']['OtpVerifyRequest']

/** Which batch, and whose app. */
export type StartBeneficiaryBatchPushVariables =
  paths['/beneficiaries/batch/{id}/challenges/push/{channel}']['post']['parameters']['path']

const invalidates: WriteRules<never>['invalidates'] = ['beneficiaries']

/**
 * Asks to add beneficiaries. They are trusted once the user has confirmed the batch that this answers.
 * @see `POST /beneficiaries`
 */
export function addBeneficiariesMutation(
  weavr: Weavr,
): WeavrMutation<BeneficiaryBatch, AddBeneficiariesVariables, OperationError<'beneficiaryBatchCreate'>> {
  return weavrMutation(
    weavr,
    'beneficiaries',
    'add',
    (body, { intent, ref }) =>
      weavr.api.POST('/beneficiaries', { intent, body, params: { header: { 'idempotency-ref': ref } } }),
    { invalidates, idempotent: true },
  )
}

/**
 * Asks to remove beneficiaries. They are gone once the user has confirmed the batch that this answers.
 * @see `POST /beneficiaries/remove`
 */
export function removeBeneficiariesMutation(
  weavr: Weavr,
): WeavrMutation<BeneficiaryBatch, RemoveBeneficiariesVariables, OperationError<'beneficiaryBatchRemove'>> {
  return weavrMutation(
    weavr,
    'beneficiaries',
    'remove',
    (body, { intent, ref }) =>
      weavr.api.POST('/beneficiaries/remove', {
        intent,
        body,
        params: { header: { 'idempotency-ref': ref } },
      }),
    { invalidates, idempotent: true },
  )
}

/**
 * Sends a one-time code that confirms a batch. Never tried again by itself: Weavr takes no idempotency
 * reference here.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}`
 */
export function startBeneficiaryBatchOtpMutation(
  weavr: Weavr,
): WeavrMutation<void, StartBeneficiaryBatchOtpVariables, OperationError<'beneficiaryBatchSCAChallenge'>> {
  return weavrMutation(
    weavr,
    'beneficiaries',
    'start-otp',
    ({ id, channel }, { intent }) =>
      weavr.api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}', {
        intent,
        params: { path: { id, channel } },
      }),
    { invalidates },
  )
}

/**
 * Confirms a batch with the one-time code. Never tried again by itself: Weavr takes no idempotency reference
 * here.
 * @see `POST /beneficiaries/batch/{id}/challenges/otp/{channel}/verify`
 */
export function verifyBeneficiaryBatchOtpMutation(
  weavr: Weavr,
): WeavrMutation<void, VerifyBeneficiaryBatchOtpVariables, OperationError<'beneficiaryBatchSCAVerify'>> {
  return weavrMutation(
    weavr,
    'beneficiaries',
    'verify-otp',
    ({ id, channel, ...body }, { intent }) =>
      weavr.api.POST('/beneficiaries/batch/{id}/challenges/otp/{channel}/verify', {
        intent,
        body,
        params: { path: { id, channel } },
      }),
    { invalidates },
  )
}

/**
 * Asks the user's enrolled device to confirm a batch. The batch says how that went. Never tried again by
 * itself: Weavr takes no idempotency reference here.
 * @see `POST /beneficiaries/batch/{id}/challenges/push/{channel}`
 */
export function startBeneficiaryBatchPushMutation(
  weavr: Weavr,
): WeavrMutation<
  void,
  StartBeneficiaryBatchPushVariables,
  OperationError<'beneficiaryBatchSCAChallengePush'>
> {
  return weavrMutation(
    weavr,
    'beneficiaries',
    'start-push',
    ({ id, channel }, { intent }) =>
      weavr.api.POST('/beneficiaries/batch/{id}/challenges/push/{channel}', {
        intent,
        params: { path: { id, channel } },
      }),
    { invalidates },
  )
}
