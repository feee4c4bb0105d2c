'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  createConsumerMutation,
  sendConsumerEmailCodeMutation,
  startConsumerKycMutation,
  updateConsumerMutation,
  verifyConsumerEmailMutation,
} from './consumerMutations.js'
import { consumerKycQuery, consumerQuery } from './consumerQueries.js'

/**
 * The signed-in consumer.
 * @see `GET /consumers`
 * @example
 * const { data } = useConsumer()
 * return <h1>{data?.rootUser.name}</h1>
 */
export function useConsumer<Selected = DataOf<typeof consumerQuery>>(
  queryOptions?: QueryOptionsOf<typeof consumerQuery, Selected>,
) {
  return useWeavrQuery(consumerQuery, queryOptions)
}

/**
 * How far the check of the person is. Asked again every fifteen seconds while it is under way.
 * @keywords verification status of a person
 * @see `GET /consumers/kyc`
 */
export function useConsumerKyc<Selected = DataOf<typeof consumerKycQuery>>(
  queryOptions?: QueryOptionsOf<typeof consumerKycQuery, Selected>,
) {
  return useWeavrQuery(consumerKycQuery, queryOptions)
}

/**
 * Registers a consumer and its root user, who then needs a first password: see `useCreatePassword`. Needs no
 * session.
 * @keywords register a person
 * @see `POST /consumers`
 */
export function useCreateConsumer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createConsumerMutation, OnMutateResult>,
) {
  return useWeavrMutation(createConsumerMutation, mutationOptions)
}

/**
 * Changes the signed-in consumer.
 * @see `PATCH /consumers`
 */
export function useUpdateConsumer<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateConsumerMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateConsumerMutation, mutationOptions)
}

/**
 * Sends a code to the consumer's e-mail address. Needs no session.
 * @see `POST /consumers/verification/email/send`
 */
export function useSendConsumerEmailCode<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof sendConsumerEmailCodeMutation, OnMutateResult>,
) {
  return useWeavrMutation(sendConsumerEmailCodeMutation, mutationOptions)
}

/**
 * Verifies the consumer's e-mail address with the code. Needs no session.
 * @see `POST /consumers/verification/email/verify`
 */
export function useVerifyConsumerEmail<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyConsumerEmailMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyConsumerEmailMutation, mutationOptions)
}

/**
 * Starts the check of the person, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * @keywords due diligence, verify identity
 * @see `POST /consumers/kyc`
 * @example
 * const { data, mutate } = useStartConsumerKyc()
 * return data ? <ConsumerKycFlow reference={data.reference} /> : <button onClick={() => mutate()}>Verify</button>
 */
export function useStartConsumerKyc<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startConsumerKycMutation, OnMutateResult>,
) {
  return useWeavrMutation(startConsumerKycMutation, mutationOptions)
}
