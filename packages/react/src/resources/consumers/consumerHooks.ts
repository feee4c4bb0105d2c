'use client'

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { OperationError } from '@weavr-kit/core'
import { useWeavrMutation, type WeavrMutationOptions } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery, type WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import {
  createConsumerMutation,
  sendConsumerEmailCodeMutation,
  startConsumerKycMutation,
  updateConsumerMutation,
  verifyConsumerEmailMutation,
  type ConsumerKycReference,
  type CreateConsumerVariables,
  type SendConsumerEmailCodeVariables,
  type StartConsumerKycVariables,
  type UpdateConsumerVariables,
  type VerifyConsumerEmailVariables,
} from './consumerMutations.js'
import { consumerKycQuery, consumerQuery, type Consumer, type ConsumerKyc } from './consumerQueries.js'

/**
 * The signed-in consumer.
 * @see `GET /consumers`
 * @example
 * const { data } = useConsumer()
 * return <h1>{data?.rootUser.name}</h1>
 */
export function useConsumer<Selected = Consumer>(
  queryOptions?: WeavrQueryOptions<Consumer, Selected, OperationError<'consumerGet'>>,
): UseQueryResult<Selected, OperationError<'consumerGet'>> {
  return useWeavrQuery(consumerQuery, queryOptions)
}

/**
 * How far the check of the person is. Asked again every fifteen seconds while it is under way.
 * @see `GET /consumers/kyc`
 */
export function useConsumerKyc<Selected = ConsumerKyc>(
  queryOptions?: WeavrQueryOptions<ConsumerKyc, Selected, OperationError<'consumerKycGet'>>,
): UseQueryResult<Selected, OperationError<'consumerKycGet'>> {
  return useWeavrQuery(consumerKycQuery, queryOptions)
}

/**
 * Registers a consumer and its root user, who then needs a first password: see `useCreatePassword`. Needs no session.
 * @see `POST /consumers`
 */
export function useCreateConsumer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Consumer, CreateConsumerVariables, OnMutateResult, OperationError<'consumerCreate'>>,
): UseMutationResult<Consumer, OperationError<'consumerCreate'>, CreateConsumerVariables, OnMutateResult> {
  return useWeavrMutation(createConsumerMutation, mutationOptions)
}

/**
 * Changes the signed-in consumer.
 * @see `PATCH /consumers`
 */
export function useUpdateConsumer<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<Consumer, UpdateConsumerVariables, OnMutateResult, OperationError<'consumerUpdate'>>,
): UseMutationResult<Consumer, OperationError<'consumerUpdate'>, UpdateConsumerVariables, OnMutateResult> {
  return useWeavrMutation(updateConsumerMutation, mutationOptions)
}

/**
 * Sends a code to the consumer's e-mail address. Needs no session.
 * @see `POST /consumers/verification/email/send`
 */
export function useSendConsumerEmailCode<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, SendConsumerEmailCodeVariables, OnMutateResult, OperationError<'consumerRootUserEmailVerificationCodeSend'>>,
): UseMutationResult<void, OperationError<'consumerRootUserEmailVerificationCodeSend'>, SendConsumerEmailCodeVariables, OnMutateResult> {
  return useWeavrMutation(sendConsumerEmailCodeMutation, mutationOptions)
}

/**
 * Verifies the consumer's e-mail address with the code. Needs no session.
 * @see `POST /consumers/verification/email/verify`
 */
export function useVerifyConsumerEmail<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<void, VerifyConsumerEmailVariables, OnMutateResult, OperationError<'consumerRootUserEmailVerify'>>,
): UseMutationResult<void, OperationError<'consumerRootUserEmailVerify'>, VerifyConsumerEmailVariables, OnMutateResult> {
  return useWeavrMutation(verifyConsumerEmailMutation, mutationOptions)
}

/**
 * Starts the check of the person, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * @see `POST /consumers/kyc`
 * @example
 * const { data, mutate } = useStartConsumerKyc()
 * return data ? <ConsumerKycFlow reference={data.reference} /> : <button onClick={() => mutate()}>Verify</button>
 */
export function useStartConsumerKyc<OnMutateResult = unknown>(
  mutationOptions?: WeavrMutationOptions<ConsumerKycReference, StartConsumerKycVariables, OnMutateResult, OperationError<'consumerKycStart'>>,
): UseMutationResult<ConsumerKycReference, OperationError<'consumerKycStart'>, StartConsumerKycVariables, OnMutateResult> {
  return useWeavrMutation(startConsumerKycMutation, mutationOptions)
}
