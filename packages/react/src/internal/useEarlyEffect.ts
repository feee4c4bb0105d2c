import { useEffect, useLayoutEffect } from 'react'

/**
 * Runs before any query of the same commit asks anything; on a server, where React 18 would warn of it, not
 * at all.
 */
export const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
