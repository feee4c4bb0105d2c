'use client'

import { forwardRef, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import type { Beneficiary } from '../../resources/beneficiaries/beneficiaryQueries.js'
import type { UseConfirmationOptions } from '../confirmation-dialog/useConfirmation.js'
import { formMessages } from '../form/formMessages.js'
import { TrustedPayeesProvider } from './TrustedPayeesContext.js'
import { trustedPayeesMessages } from './trustedPayeesMessages.js'
import { usePayeeBatches } from './usePayeeBatches.js'
import { usePayeeList } from './usePayeeList.js'

export interface TrustedPayeesOptions {
  /** Where a payee is paid. @default no links */
  payHref?: (payee: Beneficiary) => string
  /** How many are read at once, from 1 to 100. @default 50 */
  pageSize?: number
  /** Asks a device for the confirmation first. @default text messages alone */
  push?: UseConfirmationOptions['push']
}

export type TrustedPayeesRootProps = PartProps<'section'> & TrustedPayeesOptions

/** The `<section>`. */
export const Root = forwardRef<HTMLElement, TrustedPayeesRootProps>(function Root(
  { payHref, pageSize = 50, push, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [isAdding, setIsAdding] = useState(false)
  const [wasAdding, setWasAdding] = useState(false)
  function setAdding(next: boolean) {
    setIsAdding(next)
    setWasAdding(true)
  }
  const [leaving, setLeaving] = useState<string>()
  const batches = usePayeeBatches(push)
  const list = usePayeeList(pageSize)
  // What had the focus may have gone with a payee, who leaves before or after the outcome is told, or with the
  // form.
  useFocusWhenLost(
    root,
    '[data-part=title]',
    batches.outcome && `${list.query.data?.length} ${batches.outcome}`,
  )
  useFocusWhenLost(root, '[data-part=add]', wasAdding && !isAdding)
  const value = {
    ...list,
    id,
    words: useMessages('trustedPayees', trustedPayeesMessages),
    general: useMessages('forms', formMessages),
    batches,
    payHref,
    isOnline: useOnline(),
    ...{ isAdding, setAdding, leaving, setLeaving },
  }
  return (
    <TrustedPayeesProvider value={value}>
      {renderPart(
        'section',
        { 'data-part': 'root', 'data-layout': 'stack', 'aria-labelledby': id + 'title' },
        props,
        root,
      )}
    </TrustedPayeesProvider>
  )
})
