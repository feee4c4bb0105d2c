'use client'

import { forwardRef, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useCopy } from '../../internal/useCopy.js'
import { useLanding } from '../../internal/useLanding.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import {
  useCreateManagedAccountIban,
  useManagedAccount,
  useManagedAccountIban,
} from '../../resources/managed-accounts/managedAccountHooks.js'
import { readBankDetails } from './readBankDetails.js'
import { IbanDetailsProvider } from './IbanDetailsContext.js'
import { ibanDetailsMessages } from './ibanDetailsMessages.js'
import { useShare } from './useShare.js'

export interface IbanDetailsOptions {
  /** The account that money is to be paid into. */
  accountId: string
}

export type IbanDetailsRootProps = PartProps<'section'> & IbanDetailsOptions

/** The `<section>`. `data-state` is how far the allocation is: `UNALLOCATED`, `PENDING_ALLOCATION`, `ALLOCATED`. */
export const Root = forwardRef<HTMLElement, IbanDetailsRootProps>(function Root(
  { accountId, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const words = useMessages('ibanDetails', ibanDetailsMessages)
  const query = useManagedAccountIban(accountId)
  // Only its state counts here, which the page around has read just before.
  const account = useManagedAccount(accountId, { staleTime: Infinity })
  const create = useCreateManagedAccountIban()
  const land = useLanding(root, query.data?.state)
  const isOnline = useOnline()
  const value = {
    id,
    words,
    query,
    accountState: account.data?.state.state,
    banks: query.data?.bankAccountDetails.map((bank) => readBankDetails(bank, words)) ?? [],
    isOnline,
    create,
    get() {
      if (create.isPending || !isOnline) return
      land()
      create.mutate({ id: accountId })
    },
    hasCome: useHasCome(query.data?.state),
    copyAll: useCopy(),
    share: useShare(),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-state': query.data?.state,
    'aria-labelledby': id + 'title',
  }
  return <IbanDetailsProvider value={value}>{renderPart('section', own, props, root)}</IbanDetailsProvider>
})

function useHasCome(state: string | undefined): boolean {
  const [{ before, hasCome }, set] = useState({ before: state, hasCome: false })
  if (before !== state)
    set({ before: state, hasCome: before === 'PENDING_ALLOCATION' && state === 'ALLOCATED' })
  return hasCome
}
