'use client'

import type { Session } from '@weavr-kit/core'
import { useWeavr } from '../internal/useWeavr.js'

/**
 * Starts a session with a token that the app's own backend got from Weavr.
 *
 * @keywords sign in by my own backend
 * @throws {ConfigurationError} `invalid-grant`, from the returned function.
 * @example
 * const startSession = useStartSession()
 * startSession(await (await fetch('/my/sign-in', { method: 'POST', body })).json())
 */
export const useStartSession = (): Session['start'] => useWeavr().session.start
