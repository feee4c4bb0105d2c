'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { credentialFormMessages } from '../credential-form/credentialFormMessages.js'
import { IdentitySwitcherProvider } from './IdentitySwitcherContext.js'
import { identitySwitcherMessages } from './identitySwitcherMessages.js'
import { useIdentitySwitcher, type UseIdentitySwitcherOptions } from './useIdentitySwitcher.js'

export type IdentitySwitcherRootProps = PartProps<'section'> & UseIdentitySwitcherOptions

/** The `<section>`. `data-state` is the status: `loading`, `load-failed`, `ready`, `switching`. */
export const Root = forwardRef<HTMLElement, IdentitySwitcherRootProps>(function Root(
  { onSwitched, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const refocus = useRef(false)
  const flow = useIdentitySwitcher({
    onSwitched(session) {
      refocus.current = true
      onSwitched?.(session)
    },
  })
  const { status } = flow.state
  useEffect(() => {
    // The button that was pressed is gone with the identity before.
    if (refocus.current) root.current?.querySelector<HTMLElement>('[data-part=title]')?.focus()
    refocus.current = false
  }, [status])
  const own = {
    'data-part': 'root',
    'data-state': status,
    'aria-labelledby': id + 'title',
    'aria-busy': status === 'loading' || status === 'switching',
  }
  const value = {
    ...flow,
    id,
    words: useMessages('identitySwitcher', identitySwitcherMessages),
    troubleWords: useMessages('credentialForms', credentialFormMessages),
  }
  return (
    <IdentitySwitcherProvider value={value}>
      {renderPart('section', own, props, root)}
    </IdentitySwitcherProvider>
  )
})
