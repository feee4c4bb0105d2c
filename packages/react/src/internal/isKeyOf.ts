import type { LiveUser } from './getLiveUserStore.js'

/** Whether a query of the kit was made for this user; for `undefined`, while nobody was signed in. */
export const isKeyOf = (
  user: LiveUser | undefined,
  [, , identityId, credentialsId]: readonly unknown[],
): boolean => identityId === user?.identityId && credentialsId === user?.credentialsId
