import {
  IdentityChoiceError,
  signIn,
  type IdentityChoice,
  type SessionIdentity,
  type Weavr,
} from '@weavr-kit/core'
import { ofWaitingToken, type FlowTrouble } from './FlowFailure.js'

/** Where a way in stands that leads to somebody with several identities. */
export type IdentityChoiceState =
  | ({ status: 'choosing-identity'; email: string; identities: readonly IdentityChoice[] } & FlowTrouble)
  | { status: 'exchanging'; email: string; identities: readonly IdentityChoice[] }

/** Where the error of a step leads that ended in a choice. */
export const toIdentityChoice =
  (email: string) =>
  (error: unknown): IdentityChoiceState | undefined =>
    error instanceof IdentityChoiceError
      ? { status: 'choosing-identity', email, identities: error.identities }
      : undefined

/** The step from a choice to the session. */
export function chooseIdentity(
  weavr: Weavr,
  { email, identities }: IdentityChoiceState,
  identity: SessionIdentity,
  signedIn: () => void,
) {
  const kept = { email, identities }
  return {
    pending: { status: 'exchanging' as const, ...kept },
    back: { status: 'choosing-identity' as const, ...kept },
    exceptions: ofWaitingToken,
    async work(signal: AbortSignal) {
      await signIn(weavr, { identity, signal })
      signedIn()
      return { status: 'signed-in' as const, email }
    },
  }
}
