'use client'

import { switchIdentity, type SessionIdentity, type WeavrError } from '@weavr-kit/core'
import { useStore } from 'zustand'
import { liveIdentityId } from '../../internal/liveIdentityId.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useIdentities } from '../../resources/identities/identityHooks.js'
import type { Identity } from '../../resources/identities/identityQueries.js'
import type { FlowTrouble } from '../../session/FlowFailure.js'
import { useFlow } from '../../session/useFlow.js'
import { useSignedIn, type SignedInListener } from '../../session/useSignedIn.js'

/**
 * Whom the user may act for, and where a switch stands. `current` is the id of the identity that the session
 * acts for.
 */
export type IdentitySwitcherState =
  | { status: 'loading' }
  | { status: 'load-failed'; error: WeavrError }
  | ({ status: 'ready'; identities: readonly Identity[]; current: string | undefined } & FlowTrouble)
  | { status: 'switching'; identities: readonly Identity[]; current: string | undefined; to: string }

export interface UseIdentitySwitcherOptions {
  /**
   * Called with the state of the new session, without its token, when what asked for it may be gone already.
   */
  onSwitched?: SignedInListener
}

/**
 * The identities as one status, and the moves from it. A move while another is under way, or while Weavr asks
 * to wait, does nothing.
 */
export interface IdentitySwitcherFlow {
  state: IdentitySwitcherState
  /**
   * Goes on as that identity: the session so far ends, and what it fetched is gone. Where it is refused, the
   * session stays.
   */
  switchTo(identity: SessionIdentity): Promise<void>
  /** After `load-failed`. */
  reload(): void
}

/** As many as Weavr gives at once. */
const LIMIT = 100

/**
 * The identities of the signed-in user, and the way from one to another, for a switcher of one's own. Never
 * rejects: what went wrong is part of the state.
 *
 * @keywords switch company
 * @see `GET /identities`, `POST /access_token`
 * @example
 * const { state, switchTo } = useIdentitySwitcher({ onSwitched: () => navigate('/') })
 * if (state.status === 'ready') state.identities.map(({ id, name }) => <button onClick={() => switchTo(id)}>{name}</button>)
 */
export function useIdentitySwitcher({ onSwitched }: UseIdentitySwitcherOptions = {}): IdentitySwitcherFlow {
  const weavr = useWeavr()
  const switched = useSignedIn(onSwitched)
  const current = useStore(weavr.session, liveIdentityId)
  const { data, error, refetch } = useIdentities({ limit: LIMIT })
  const { state, go } = useFlow<({ status: 'ready' } & FlowTrouble) | { status: 'switching'; to: string }>({
    status: 'ready',
  })

  const listed = { identities: data?.items ?? [], current }
  return {
    state: data ? { ...listed, ...state } : error ? { status: 'load-failed', error } : { status: 'loading' },
    async switchTo(identity) {
      if (identity.id === current) return
      await go({
        pending: { status: 'switching', to: identity.id },
        back: { status: 'ready' },
        exceptions: { 403: 'refused', 404: 'refused', 409: 'refused' },
        async work() {
          await switchIdentity(weavr, identity)
          switched()
          return { status: 'ready' }
        },
      })
    },
    reload: () => void refetch(),
  }
}
