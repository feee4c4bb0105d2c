import type { WeavrKey } from './weavrKey.js'

/** Stands where the keys of data have an identity. */
const MOVE = 'session'

/**
 * The key of a move of the session, such as a sign-in: of no identity, so that the purge which it causes
 * spares it.
 */
export const sessionMoveKey = (scope: string, ...move: [name: string, ...unknown[]]): WeavrKey => [
  'weavr',
  scope,
  MOVE,
  ...move,
]

export const isSessionMoveKey = ([, , owner]: readonly unknown[]): boolean => owner === MOVE
