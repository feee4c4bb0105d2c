'use client'

import { forwardRef, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useLinkedAccounts } from '../../resources/linked-accounts/linkedAccountHooks.js'
import type { UseConfirmationOptions } from '../confirmation-dialog/useConfirmation.js'
import { formMessages } from '../form/formMessages.js'
import { LinkedAccountsProvider } from './LinkedAccountsContext.js'
import { linkedAccountsMessages } from './linkedAccountsMessages.js'

export interface LinkedAccountsOptions {
  /** The profile by which accounts are linked, where the programme has several. @default the programme's own */
  profileId?: string
  /** Asks a device for the confirmation first. @default text messages alone */
  push?: UseConfirmationOptions['push']
}

export type LinkedAccountsRootProps = PartProps<'section'> & LinkedAccountsOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, LinkedAccountsRootProps>(function Root(
  { profileId, push, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const read = useLinkedAccounts({ limit: 100 })
  const data = read.data?.items.filter(({ state }) => state !== 'REMOVED')
  const [isAdding, setIsAdding] = useState(false)
  const [wasAdding, setWasAdding] = useState(false)
  function setAdding(next: boolean) {
    setIsAdding(next)
    setWasAdding(true)
  }
  const [outcome, setOutcome] = useState<string>()
  // What had the focus may have gone with an account, which leaves before or after the outcome is told, or
  // with the form.
  useFocusWhenLost(root, '[data-part=title]', outcome && `${data?.length} ${outcome}`)
  useFocusWhenLost(root, '[data-part=add]', wasAdding && !isAdding)
  const value = {
    id,
    words: useMessages('linkedAccounts', linkedAccountsMessages),
    general: useMessages('forms', formMessages),
    query: { ...read, data },
    isOnline: useOnline(),
    ...{ profileId, push, isAdding, setAdding, outcome, setOutcome },
  }
  return (
    <LinkedAccountsProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' },
        props,
        root,
      )}
    </LinkedAccountsProvider>
  )
})
