'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState, type RefObject } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { formMessages } from '../form/formMessages.js'
import { managedCardFaceMessages } from '../managed-card-face/managedCardFaceMessages.js'
import type { CardAction } from './CardAction.js'
import { ManagedCardActionsProvider } from './ManagedCardActionsContext.js'
import type { ManagedCardActionsOptions } from './ManagedCardActionsOptions.js'
import { managedCardActionsMessages } from './managedCardActionsMessages.js'
import { sayCardRefusal } from './sayCardRefusal.js'
import { useCardActions, type CardActionState } from './useCardActions.js'

export type ManagedCardActionsRootProps = PartProps<'section'> & ManagedCardActionsOptions

/** The `<section>`. `data-state` is where the last action stands. */
export const Root = forwardRef<HTMLElement, ManagedCardActionsRootProps>(function Root(
  { card, spendControlsHref, replacementHref, physicalCard, ...props },
  ref,
) {
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const [dialog, setDialog] = useState<CardAction>()
  const words = useMessages('managedCardActions', managedCardActionsMessages)
  const general = useMessages('forms', formMessages)
  const actions = useCardActions(card)
  const { state } = actions
  const isOver = ['done', 'overtaken', 'unknown'].includes(state.status)
  if (dialog && isOver) setDialog(undefined)
  useResultFocus(root, state, dialog !== undefined)

  const value = {
    ...actions,
    ...{ card, spendControlsHref, replacementHref, physicalCard },
    ...{ dialog, words, general },
    id: useId(),
    isOnline: useOnline(),
    said: useMessages('managedCardFace', managedCardFaceMessages),
    openDialog(action: CardAction) {
      // What nobody knows stays in sight.
      if (state.status !== 'unknown') actions.reset()
      setDialog(action)
    },
    closeDialog() {
      if (state.status === 'refused') actions.reset()
      setDialog(undefined)
    },
    failure: sayCardRefusal(state, { words, general }),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-state': state.status,
    'aria-label': words.title,
  }
  return (
    <ManagedCardActionsProvider value={value}>
      {renderPart('section', own, props, root)}
    </ManagedCardActionsProvider>
  )
})

/** Where what was pressed is gone, the focus goes to what came of it; what lies in another place keeps it. */
function useResultFocus(root: RefObject<HTMLElement | null>, state: CardActionState, isAsking: boolean) {
  const wasAsking = useRef(isAsking)
  useEffect(() => {
    const hasJustClosed = wasAsking.current && !isAsking
    wasAsking.current = isAsking
    if (isAsking || state.status === 'idle' || state.status === 'busy') return
    const { activeElement } = document
    const isLost =
      activeElement === document.body || (hasJustClosed && !root.current?.contains(activeElement))
    if (!isLost) return
    const results = root.current?.querySelectorAll<HTMLElement>(RESULTS) ?? []
    ;[...results].find(({ textContent }) => textContent)?.focus()
  })
}

const RESULTS = '[data-part=outcome], [data-part=notice], [data-part=sentence]'
