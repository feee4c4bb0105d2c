'use client'

import type { WeavrError } from '@weavr-kit/core'
import {
  useBlockManagedAccount,
  useUnblockManagedAccount,
} from '../../resources/managed-accounts/managedAccountHooks.js'

export interface FreezeAccount {
  isPending: boolean
  error: WeavrError | null
  freeze(id: string): void
  unfreeze(id: string): void
}

/** Somebody else, or another tab, was faster: the account is as it was meant to be. */
const done = new Set(['INSTRUMENT_ALREADY_BLOCKED', 'INSTRUMENT_NOT_BLOCKED'])

/** Freezes an account and undoes it. `onDone` is called with what the account is then. */
export function useFreezeAccount(onDone: (state: 'frozen' | 'unfrozen') => void): FreezeAccount {
  const block = useBlockManagedAccount()
  const unblock = useUnblockManagedAccount()
  const settled = (state: 'frozen' | 'unfrozen') => ({
    onSuccess: () => onDone(state),
    onError: ({ code }: WeavrError) => done.has(code) && onDone(state),
  })
  const last = block.submittedAt > unblock.submittedAt ? block : unblock
  return {
    isPending: block.isPending || unblock.isPending,
    error: last.error && !done.has(last.error.code) ? last.error : null,
    freeze: (id) => block.mutate({ id }, settled('frozen')),
    unfreeze: (id) => unblock.mutate({ id }, settled('unfrozen')),
  }
}
