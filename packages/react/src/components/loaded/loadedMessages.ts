/**
 * What is said of something that is read from Weavr, in all the states it can be in. A component that says
 * more exactly what it reads ("your cards") replaces what it knows better.
 */
export interface LoadedMessages {
  /** Heard once, when it takes long enough to be worth saying. */
  loading: string
  failed: string
  /** It could not be reached. */
  unreached: string
  noPermission: string
  /** Weavr wants to know that it is the payer before it answers. */
  stepUp: string
  tryAgain: string
  trying: string
  /** Weavr is asked too often: tried again by itself at this time. */
  busyUntil: (time: string) => string
  /** It failed, and is tried again by itself. */
  stillTrying: string
  /** Nothing is loaded, and there is no connection. */
  offline: string
  /** What is shown was loaded then, and there is no connection now. */
  offlineSince: (time: string) => string
  /** What is shown was read then, and is not read again until somebody does something. */
  updated: (time: string) => string
}

/** What a component says of what it reads; the rest is said for all of them alike. */
export type LoadedWords = Partial<LoadedMessages>

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    loaded: LoadedMessages
  }
}

/** English. */
export const loadedMessages: LoadedMessages = {
  loading: 'Loading',
  failed: 'We couldn’t load this. Your money is not affected.',
  unreached: 'We couldn’t reach the service, so this can’t be shown. Your money is not affected.',
  noPermission: 'Your role can’t see this. Ask an admin.',
  stepUp: 'Confirm it’s you to see this.',
  tryAgain: 'Try again',
  trying: 'Trying…',
  busyUntil: (time) => `Busy right now. Trying again at ${time}.`,
  stillTrying: 'This takes longer than usual. Still trying…',
  offline: 'You’re offline. This will be loaded when you’re back.',
  offlineSince: (time) => `You’re offline. This was loaded at ${time}.`,
  updated: (time) => `Updated ${time}`,
}
