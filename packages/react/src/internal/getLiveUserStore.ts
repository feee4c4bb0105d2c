import type { Session, Weavr } from '@weavr-kit/core'

/** Whom a live session acts for, and which user acts. */
export interface LiveUser {
  identityId: string
  credentialsId: string | undefined
}

/** Who is signed in, for those who need to hear of nothing else. */
export interface LiveUserStore {
  /** The same object for as long as it is the same user; `undefined` when no session is live. */
  get(): LiveUser | undefined
  subscribe(listener: () => void): () => void
}

const stores = new WeakMap<Session, LiveUserStore>()

/**
 * One for each session, however many components ask. The session changes with each request that is accepted;
 * four hundred components that each looked at every change would cost more than the requests.
 */
export function getLiveUserStore({ session }: Pick<Weavr, 'session'>): LiveUserStore {
  const known = stores.get(session)
  if (known) return known
  const made = createLiveUserStore(session)
  stores.set(session, made)
  return made
}

/** Every query key carries it, so that nothing of one user shows under another. */
export const getLiveUser = (weavr: Pick<Weavr, 'session'>): LiveUser | undefined =>
  getLiveUserStore(weavr).get()

function createLiveUserStore(session: Session): LiveUserStore {
  const listeners = new Set<() => void>()
  let known: LiveUser | undefined
  let stop = () => {}

  function get() {
    const { token, identity, credentials } = session.getState()
    if (token === undefined || !identity) known = undefined
    else if (known?.identityId !== identity.id || known.credentialsId !== credentials?.id)
      known = { identityId: identity.id, credentialsId: credentials?.id }
    return known
  }

  function listen() {
    // Not `known`: a component that renders between the change and our hearing of it has asked already.
    let told = get()
    return session.subscribe(() => {
      const now = get()
      if (now === told) return
      told = now
      for (const listener of [...listeners]) listener()
    })
  }

  return {
    get,
    subscribe(listener) {
      if (listeners.size === 0) stop = listen()
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop()
      }
    },
  }
}
