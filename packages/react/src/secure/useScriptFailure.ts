import { useEffect, useRef } from 'react'
import type { SecureLinkState } from './createSecureLink.js'
import { SecureElementError } from './SecureElementError.js'

interface ScriptFailureOptions {
  /** What of the script an element cannot do without: that it is there, or that it knows the user too. */
  needs: 'nothing' | 'script' | 'user'
  onFailed?: (error: SecureElementError) => void
}

/**
 * True while the script has failed an element that is not to blame for it; tells `onFailed` once each time.
 */
export function useScriptFailure(
  { status, user }: SecureLinkState,
  { needs, onFailed }: ScriptFailureOptions,
): boolean {
  const isMissing = needs !== 'nothing' && status === 'failed'
  const isRefused = needs === 'user' && user === 'refused'
  const latest = useRef(onFailed)
  useEffect(() => void (latest.current = onFailed))
  useEffect(() => {
    if (isMissing || isRefused)
      latest.current?.(new SecureElementError(isMissing ? 'secure-script' : 'secure-not-linked'))
  }, [isMissing, isRefused])
  return isMissing || isRefused
}
