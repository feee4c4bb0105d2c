'use client'

import type { components } from '@weavr-kit/core'
import { forwardRef, useId } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import {
  useManagedAccountTransaction,
  useManagedCardTransaction,
} from '../../resources/transactions/transactionHooks.js'
import { movementMessages } from '../movement/movementMessages.js'
import { movementStateKey } from '../movement/movementState.js'
import { useInstrumentNames } from '../movement/useInstrumentNames.js'
import { MovementDetailsProvider } from './MovementDetailsContext.js'
import { movementDetailsMessages } from './movementDetailsMessages.js'

export interface MovementDetailsOptions {
  /** The account or the card that it moved. */
  instrument: components['schemas']['InstrumentId']
  transactionId: string
  /** Where a problem with it is reported. @default none */
  reportHref?: string
}

export type MovementDetailsRootProps = PartProps<'article'> & MovementDetailsOptions

/** The `<article>`. `data-state` is the state in the words of the kit; none for what is done. */
export const Root = forwardRef<HTMLElement, MovementDetailsRootProps>(function Root(
  { instrument, transactionId, reportHref, ...props },
  ref,
) {
  const id = useId()
  const idOf = (type: typeof instrument.type) => (type === instrument.type ? instrument.id : undefined)
  const ofAccount = useManagedAccountTransaction({ id: idOf('managed_accounts'), transactionId })
  const ofCard = useManagedCardTransaction({ id: idOf('managed_cards'), transactionId })
  const query = instrument.type === 'managed_accounts' ? ofAccount : ofCard
  const transaction = query.data
  const value = {
    ...{ id, instrument, query, transaction, reportHref },
    words: useMessages('movementDetails', movementDetailsMessages),
    movement: useMessages('movement', movementMessages),
    state: transaction && movementStateKey(transaction),
    names: useInstrumentNames(transaction !== undefined),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'narrow',
    'data-state': value.state,
    'aria-labelledby': transaction && id + 'title',
  }
  return (
    <MovementDetailsProvider value={value}>{renderPart('article', own, props, ref)}</MovementDetailsProvider>
  )
})
