'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  startOtpEnrolmentMutation,
  startPushEnrolmentMutation,
  unlinkPushDeviceMutation,
  verifyOtpEnrolmentMutation,
} from './authenticationFactorMutations.js'
import { authenticationFactorsQuery } from './authenticationFactorQueries.js'

/**
 * The second factors of the user. Asked again every three seconds while a device is to accept its enrolment.
 * @keywords two-factor, devices
 * @see `GET /authentication_factors`
 * @example
 * const { data } = useAuthenticationFactors()
 * const canConfirm = data?.some(({ status }) => status === 'ACTIVE')
 */
export function useAuthenticationFactors<Selected = DataOf<typeof authenticationFactorsQuery>>(
  queryOptions?: QueryOptionsOf<typeof authenticationFactorsQuery, Selected>,
) {
  return useWeavrQuery(authenticationFactorsQuery, queryOptions)
}

/**
 * Sends a one-time code that enrols the user's phone: `mutate({ channel: 'SMS' })`.
 * @keywords register a phone, second factor
 * @see `POST /authentication_factors/otp/{channel}`
 */
export function useStartOtpEnrolment<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startOtpEnrolmentMutation, OnMutateResult>,
) {
  return useWeavrMutation(startOtpEnrolmentMutation, mutationOptions)
}

/**
 * Enrols the user's phone with the one-time code. The session is stepped up too.
 * @see `POST /authentication_factors/otp/{channel}/verify`
 */
export function useVerifyOtpEnrolment<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyOtpEnrolmentMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyOtpEnrolmentMutation, mutationOptions)
}

/**
 * Asks the user's device to accept confirmations; `useAuthenticationFactors` says when it has. Needs a
 * stepped-up session.
 * @keywords register a device, biometrics
 * @see `POST /authentication_factors/push/{channel}`
 */
export function useStartPushEnrolment<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startPushEnrolmentMutation, OnMutateResult>,
) {
  return useWeavrMutation(startPushEnrolmentMutation, mutationOptions)
}

/**
 * Unlinks the user's device from confirmations. Needs a stepped-up session.
 * @keywords remove a device
 * @see `DELETE /authentication_factors/push/{channel}`
 */
export function useUnlinkPushDevice<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof unlinkPushDeviceMutation, OnMutateResult>,
) {
  return useWeavrMutation(unlinkPushDeviceMutation, mutationOptions)
}
