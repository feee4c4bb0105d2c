'use client'

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  startOtpEnrolmentMutation,
  startPushEnrolmentMutation,
  unlinkPushDeviceMutation,
  verifyOtpEnrolmentMutation,
  type StartOtpEnrolmentVariables,
  type StartPushEnrolmentVariables,
  type UnlinkPushDeviceVariables,
  type VerifyOtpEnrolmentVariables,
} from './authenticationFactorMutations.js'
import { authenticationFactorsQuery, type AuthenticationFactor } from './authenticationFactorQueries.js'

/**
 * The second factors of the user. Asked again every three seconds while a device is to accept its enrolment.
 * @see `GET /authentication_factors`
 * @example
 * const { data } = useAuthenticationFactors()
 * const canConfirm = data?.some(({ status }) => status === 'ACTIVE')
 */
export function useAuthenticationFactors<Selected = AuthenticationFactor[]>(
  queryOptions?: WeavrQueryOptions<AuthenticationFactor[], Selected, OperationError<'authFactorsGet'>>,
): UseQueryResult<Selected, OperationError<'authFactorsGet'>> {
  return useWeavrQuery(authenticationFactorsQuery, queryOptions)
}

/**
 * Sends a one-time code that enrols the user's phone: `mutate({ channel: 'SMS' })`.
 * @see `POST /authentication_factors/otp/{channel}`
 */
export function useStartOtpEnrolment<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, StartOtpEnrolmentVariables, OnMutateResult, OperationError<'enrolDeviceUsingOtpStepOne'>>,
): UseMutationResult<void, OperationError<'enrolDeviceUsingOtpStepOne'>, StartOtpEnrolmentVariables, OnMutateResult> {
  return useWeavrMutation(startOtpEnrolmentMutation, mutationOptions)
}

/**
 * Enrols the user's phone with the one-time code. The session is stepped up too.
 * @see `POST /authentication_factors/otp/{channel}/verify`
 */
export function useVerifyOtpEnrolment<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyOtpEnrolmentVariables, OnMutateResult, OperationError<'enrolDeviceUsingOtpStepTwo'>>,
): UseMutationResult<void, OperationError<'enrolDeviceUsingOtpStepTwo'>, VerifyOtpEnrolmentVariables, OnMutateResult> {
  return useWeavrMutation(verifyOtpEnrolmentMutation, mutationOptions)
}

/**
 * Asks the user's device to accept confirmations; `useAuthenticationFactors` says when it has. Needs a stepped-up session.
 * @see `POST /authentication_factors/push/{channel}`
 */
export function useStartPushEnrolment<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, StartPushEnrolmentVariables, OnMutateResult, OperationError<'enrolDeviceUsingPush'>>,
): UseMutationResult<void, OperationError<'enrolDeviceUsingPush'>, StartPushEnrolmentVariables, OnMutateResult> {
  return useWeavrMutation(startPushEnrolmentMutation, mutationOptions)
}

/**
 * Unlinks the user's device from confirmations. Needs a stepped-up session.
 * @see `DELETE /authentication_factors/push/{channel}`
 */
export function useUnlinkPushDevice<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, UnlinkPushDeviceVariables, OnMutateResult, OperationError<'unlinkDeviceUsingPush'>>,
): UseMutationResult<void, OperationError<'unlinkDeviceUsingPush'>, UnlinkPushDeviceVariables, OnMutateResult> {
  return useWeavrMutation(unlinkPushDeviceMutation, mutationOptions)
}
