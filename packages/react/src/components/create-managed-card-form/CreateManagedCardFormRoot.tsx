'use client'

import { isWeavrError } from '@weavr-kit/core'
import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useCreateManagedCard } from '../../resources/managed-cards/managedCardHooks.js'
import { formMessages } from '../form/formMessages.js'
import {
  CreateManagedCardFormProvider,
  type CreateManagedCardFormContextValue,
} from './CreateManagedCardFormContext.js'
import { createManagedCardFormMessages } from './createManagedCardFormMessages.js'
import type { CreateManagedCardFormOptions } from './CreateManagedCardFormOptions.js'

export type CreateManagedCardFormRootProps = PartProps<'section'> & CreateManagedCardFormOptions

/** The `<section>`. `data-state` is `asking`, `sending`, `refused`, `unknown` or `created`. */
export const Root = forwardRef<HTMLElement, CreateManagedCardFormRootProps>(function Root(
  { profileIds, currencies, billingAddress, details, cardHref, onCreated, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const creation = useCreateManagedCard({ onSuccess: (card) => onCreated?.(card) })
  // While it is asked once more, what nobody knows stays in sight.
  const [isDoubtful, setDoubtful] = useState(false)
  const isUnknown = isWeavrError(creation.error, 'outcome-unknown')
  if (!creation.isPending && isDoubtful !== isUnknown) setDoubtful(isUnknown)
  const status = isDoubtful || isUnknown ? 'unknown' : statusOf(creation)

  useEffect(() => {
    if (status !== 'created' && status !== 'unknown') return
    // What was pressed is gone.
    if (document.activeElement !== document.body && !root.current?.contains(document.activeElement)) return
    const results =
      root.current?.querySelectorAll<HTMLElement>('[data-part=outcome], [data-part=notice]') ?? []
    ;[...results].find(({ textContent }) => textContent)?.focus()
  }, [status])

  const value = {
    ...{ profileIds, currencies, billingAddress, details, cardHref },
    ...{ id, creation, status },
    words: useMessages('createManagedCardForm', createManagedCardFormMessages),
    general: useMessages('forms', formMessages),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'narrow',
    'data-state': status,
    'aria-labelledby': id + 'title',
  }
  return (
    <CreateManagedCardFormProvider value={value}>
      {renderPart('section', own, props, root)}
    </CreateManagedCardFormProvider>
  )
})

function statusOf({
  data,
  error,
  isPending,
}: CreateManagedCardFormContextValue['creation']): CreateManagedCardFormContextValue['status'] {
  if (isPending) return 'sending'
  if (data) return 'created'
  // Who cancelled knows.
  return error && !isWeavrError(error, 'step-up-cancelled') ? 'refused' : 'asking'
}
