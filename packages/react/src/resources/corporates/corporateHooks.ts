'use client'

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  createCorporateMutation,
  sendCorporateEmailCodeMutation,
  startCorporateKybMutation,
  updateCorporateMutation,
  verifyCorporateEmailMutation,
  type CorporateKybReference,
  type CreateCorporateVariables,
  type CreatedCorporate,
  type SendCorporateEmailCodeVariables,
  type UpdateCorporateVariables,
  type VerifyCorporateEmailVariables,
} from './corporateMutations.js'
import { corporateKybQuery, corporateQuery, type Corporate, type CorporateKyb } from './corporateQueries.js'

/**
 * The signed-in corporate.
 * @see `GET /corporates`
 * @example
 * const { data } = useCorporate()
 * return <h1>{data?.company.name}</h1>
 */
export function useCorporate<Selected = Corporate>(
  queryOptions?: WeavrQueryOptions<Corporate, Selected, OperationError<'corporateGet'>>,
): UseQueryResult<Selected, OperationError<'corporateGet'>> {
  return useWeavrQuery(corporateQuery, queryOptions)
}

/**
 * How far the check of the business is. Asked again every fifteen seconds while it is under way.
 * @see `GET /corporates/kyb`
 */
export function useCorporateKyb<Selected = CorporateKyb>(
  queryOptions?: WeavrQueryOptions<CorporateKyb, Selected, OperationError<'corporateKybGet'>>,
): UseQueryResult<Selected, OperationError<'corporateKybGet'>> {
  return useWeavrQuery(corporateKybQuery, queryOptions)
}

/**
 * Registers a corporate and its root user, who then needs a first password: see `useCreatePassword`. Needs no session.
 * @see `POST /corporates`
 */
export function useCreateCorporate<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<CreatedCorporate, CreateCorporateVariables, OnMutateResult, OperationError<'corporateCreate'>>,
): UseMutationResult<CreatedCorporate, OperationError<'corporateCreate'>, CreateCorporateVariables, OnMutateResult> {
  return useWeavrMutation(createCorporateMutation, mutationOptions)
}

/**
 * Changes the signed-in corporate or its root user.
 * @see `PATCH /corporates`
 */
export function useUpdateCorporate<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Corporate, UpdateCorporateVariables, OnMutateResult, OperationError<'corporateUpdate'>>,
): UseMutationResult<Corporate, OperationError<'corporateUpdate'>, UpdateCorporateVariables, OnMutateResult> {
  return useWeavrMutation(updateCorporateMutation, mutationOptions)
}

/**
 * Sends a code to the root user's e-mail address. Needs no session.
 * @see `POST /corporates/verification/email/send`
 */
export function useSendCorporateEmailCode<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, SendCorporateEmailCodeVariables, OnMutateResult, OperationError<'corporateRootUserEmailVerificationCodeSend'>>,
): UseMutationResult<void, OperationError<'corporateRootUserEmailVerificationCodeSend'>, SendCorporateEmailCodeVariables, OnMutateResult> {
  return useWeavrMutation(sendCorporateEmailCodeMutation, mutationOptions)
}

/**
 * Verifies the root user's e-mail address with the code. Needs no session.
 * @see `POST /corporates/verification/email/verify`
 */
export function useVerifyCorporateEmail<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyCorporateEmailVariables, OnMutateResult, OperationError<'corporateRootUserEmailVerify'>>,
): UseMutationResult<void, OperationError<'corporateRootUserEmailVerify'>, VerifyCorporateEmailVariables, OnMutateResult> {
  return useWeavrMutation(verifyCorporateEmailMutation, mutationOptions)
}

/**
 * Starts the check of the business, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * @see `POST /corporates/kyb`
 * @example
 * const { data, mutate } = useStartCorporateKyb()
 * return data ? <KybFlow reference={data.reference} /> : <button onClick={() => mutate()}>Verify</button>
 */
export function useStartCorporateKyb<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<CorporateKybReference, void, OnMutateResult, OperationError<'corporateKybStart'>>,
): UseMutationResult<CorporateKybReference, OperationError<'corporateKybStart'>, void, OnMutateResult> {
  return useWeavrMutation(startCorporateKybMutation, mutationOptions)
}
