'use client'

import { forwardRef, useId } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { formMessages } from '../form/formMessages.js'
import { SpendControlsProvider } from './SpendControlsContext.js'
import { spendControlsMessages } from './spendControlsMessages.js'
import { useSpendControls } from './useSpendControls.js'

export interface SpendControlsOptions {
  /** Which card; waits while it is not known yet. */
  cardId: string | undefined
}

export type SpendControlsRootProps = PartProps<'section'> & SpendControlsOptions

/** The `<section>`. `data-state` is where saving stands. */
export const Root = forwardRef<HTMLElement, SpendControlsRootProps>(function Root({ cardId, ...props }, ref) {
  const id = useId()
  const flow = useSpendControls(cardId)
  const value = {
    ...flow,
    id,
    isOnline: useOnline(),
    words: useMessages('spendControls', spendControlsMessages),
    general: useMessages('forms', formMessages),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'narrow',
    'data-state': flow.state.status,
    'aria-labelledby': id + 'title',
  }
  return <SpendControlsProvider value={value}>{renderPart('section', own, props, ref)}</SpendControlsProvider>
})
