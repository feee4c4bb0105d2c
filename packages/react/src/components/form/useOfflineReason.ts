'use client'

import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { formMessages } from './formMessages.js'

/**
 * Why a button that asks Weavr does nothing while there is no connection; `undefined` while there is one. Goes
 * into its `title`, which is its description: without the reason, `aria-disabled` explains nothing.
 */
export function useOfflineReason(): string | undefined {
  const { whenOnline } = useMessages('forms', formMessages)
  return useOnline() ? undefined : whenOnline
}
