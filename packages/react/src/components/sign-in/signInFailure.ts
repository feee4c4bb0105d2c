import { isWeavrError } from '@weavr-kit/core'
import type { WeavrMessageOverrides } from '../../internal/WeavrMessages.js'
import { ofCredentials, toFlowTrouble } from '../../session/FlowFailure.js'
import { credentialFormMessages } from '../credential-form/credentialFormMessages.js'
import { signInMessages } from './signInMessages.js'

/**
 * Not failures of what was typed: the choice that comes next, a sign-in that was given up or came after
 * another.
 */
const untold = ['identity-choice', 'replaced', 'signed-out']

/**
 * What a payer is told of a sign-in that failed: wrong credentials, a lock, too many tries, no network, a
 * service that does not answer. `undefined` where there is nothing to tell. In English, or in the words of
 * the provider's `messages`.
 *
 * @example
 * const signIn = useSignIn()
 * const failure = signInFailure(signIn.error)
 * return failure && <p role="alert">{failure}</p>
 */
export function signInFailure(
  error: unknown,
  messages: Pick<WeavrMessageOverrides, 'credentialForms' | 'signIn'> = {},
): string | undefined {
  if (error === null || error === undefined || (isWeavrError(error) && untold.includes(error.code)))
    return undefined
  if (isWeavrError(error) && 'status' in error && error.status === 409)
    return { ...signInMessages, ...messages.signIn }.expired
  const words = { ...credentialFormMessages, ...messages.credentialForms }
  const { failure = 'unavailable', waitMs = 0 } = toFlowTrouble(error, ofCredentials)
  return failure === 'rateLimited' ? words.rateLimited(Math.ceil(waitMs / 1_000)) : words[failure]
}
