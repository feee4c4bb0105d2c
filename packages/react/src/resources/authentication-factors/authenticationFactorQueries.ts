import type { components, OperationError, Weavr } from '@weavr-kit/core'
import { pollWhile, type PolledQuery } from '../../internal/pollWhile.js'
import { weavrKey } from '../../internal/weavrKey.js'
import { weavrQuery } from '../../internal/weavrQuery.js'

/** A second factor of the user. `status` says whether it can be used. */
export type AuthenticationFactor = components['schemas']['AuthenticationFactor']

/**
 * The second factors of the user. Asked again every three seconds while a device is to accept its enrolment;
 * a code by SMS waits for the user to type it here.
 * @see `GET /authentication_factors`
 */
export function authenticationFactorsQuery(
  weavr: Weavr,
): PolledQuery<AuthenticationFactor[], OperationError<'authFactorsGet'>> {
  const query = weavrQuery(weavr, weavrKey(weavr, 'authentication-factors', 'list'), async (call) => {
    const { factors = [] } = await weavr.api.GET('/authentication_factors', call)
    return factors
  })
  return pollWhile(
    weavr,
    query,
    (factors) => factors.some(({ status, type }) => status === 'PENDING_VERIFICATION' && type !== 'OTP'),
    // Weavr's webhook does not say of whom.
    { isTold: false },
  )
}
