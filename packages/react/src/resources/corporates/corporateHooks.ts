'use client'

import type { MutationOptionsOf } from '../../internal/MutationMaker.js'
import type { DataOf, QueryOptionsOf } from '../../internal/QueryMaker.js'
import { useWeavrMutation } from '../../internal/useWeavrMutation.js'
import { useWeavrQuery } from '../../internal/useWeavrQuery.js'
import {
  createCorporateMutation,
  sendCorporateEmailCodeMutation,
  startCorporateKybMutation,
  updateCorporateMutation,
  verifyCorporateEmailMutation,
} from './corporateMutations.js'
import { corporateKybQuery, corporateQuery } from './corporateQueries.js'

/**
 * The signed-in corporate.
 * @see `GET /corporates`
 * @example
 * const { data } = useCorporate()
 * return <h1>{data?.company.name}</h1>
 */
export function useCorporate<Selected = DataOf<typeof corporateQuery>>(
  queryOptions?: QueryOptionsOf<typeof corporateQuery, Selected>,
) {
  return useWeavrQuery(corporateQuery, queryOptions)
}

/**
 * How far the check of the business is. Asked again every fifteen seconds while it is under way.
 * @keywords verification status of a company
 * @see `GET /corporates/kyb`
 */
export function useCorporateKyb<Selected = DataOf<typeof corporateKybQuery>>(
  queryOptions?: QueryOptionsOf<typeof corporateKybQuery, Selected>,
) {
  return useWeavrQuery(corporateKybQuery, queryOptions)
}

/**
 * Registers a corporate and its root user, who then needs a first password: see `useCreatePassword`. Needs no
 * session.
 * @keywords register a company
 * @see `POST /corporates`
 */
export function useCreateCorporate<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof createCorporateMutation, OnMutateResult>,
) {
  return useWeavrMutation(createCorporateMutation, mutationOptions)
}

/**
 * Changes the signed-in corporate or its root user.
 * @see `PATCH /corporates`
 */
export function useUpdateCorporate<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof updateCorporateMutation, OnMutateResult>,
) {
  return useWeavrMutation(updateCorporateMutation, mutationOptions)
}

/**
 * Sends a code to the root user's e-mail address. Needs no session.
 * @see `POST /corporates/verification/email/send`
 */
export function useSendCorporateEmailCode<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof sendCorporateEmailCodeMutation, OnMutateResult>,
) {
  return useWeavrMutation(sendCorporateEmailCodeMutation, mutationOptions)
}

/**
 * Verifies the root user's e-mail address with the code. Needs no session.
 * @see `POST /corporates/verification/email/verify`
 */
export function useVerifyCorporateEmail<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof verifyCorporateEmailMutation, OnMutateResult>,
) {
  return useWeavrMutation(verifyCorporateEmailMutation, mutationOptions)
}

/**
 * Starts the check of the business, or goes on with it. The reference opens the flow of Weavr's secure UI.
 * @keywords due diligence, verify a company
 * @see `POST /corporates/kyb`
 * @example
 * const { data, mutate } = useStartCorporateKyb()
 * return data ? <KybFlow reference={data.reference} /> : <button onClick={() => mutate()}>Verify</button>
 */
export function useStartCorporateKyb<OnMutateResult = unknown>(
  mutationOptions?: MutationOptionsOf<typeof startCorporateKybMutation, OnMutateResult>,
) {
  return useWeavrMutation(startCorporateKybMutation, mutationOptions)
}
