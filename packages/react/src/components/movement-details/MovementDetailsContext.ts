'use client'

import type { components } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { InstrumentTransaction } from '../../resources/transactions/transactionQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { MovementMessages } from '../movement/movementMessages.js'
import type { MovementStateKey } from '../movement/movementState.js'
import type { MovementDetailsMessages } from './movementDetailsMessages.js'

export interface MovementDetailsContextValue {
  id: string
  words: MovementDetailsMessages
  movement: MovementMessages
  instrument: components['schemas']['InstrumentId']
  query: LoadedQuery<InstrumentTransaction>
  transaction: InstrumentTransaction | undefined
  /** None for what is done. */
  state: MovementStateKey | undefined
  /** How the payer calls accounts and cards, by id. */
  names: ReadonlyMap<string, string>
  reportHref: string | undefined
}

export const [MovementDetailsProvider, useMovementDetailsContext] =
  createRootContext<MovementDetailsContextValue>('<MovementDetailsParts.Root>')
