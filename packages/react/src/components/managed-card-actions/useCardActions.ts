'use client'

import { useQueryClient } from '@tanstack/react-query'
import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useWeavr } from '../../internal/useWeavr.js'
import { weavrKey } from '../../internal/weavrKey.js'
import {
  useBlockManagedCard,
  useRemoveManagedCard,
  useUnblockManagedCard,
} from '../../resources/managed-cards/managedCardHooks.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import {
  useActivateManagedCard,
  useReplaceDamagedManagedCard,
  useReportManagedCardLost,
  useReportManagedCardStolen,
  useResetManagedCardContactlessLimit,
  useUnblockManagedCardPin,
  useUpgradeManagedCard,
} from '../../resources/managed-cards/physicalCardHooks.js'
import type {
  ActivateManagedCardVariables,
  ReplaceDamagedManagedCardVariables,
  UpgradeManagedCardVariables,
} from '../../resources/managed-cards/physicalCardMutations.js'
import { cardActionsOf, type CardAction } from './CardAction.js'

/** What an action needs besides the card. */
export interface CardActionInput {
  activate: Omit<ActivateManagedCardVariables, 'id'>
  order: Omit<UpgradeManagedCardVariables, 'id'>
  replaceDamaged: Omit<ReplaceDamagedManagedCardVariables, 'id'>
}

/** Where what was pressed stands. */
export type CardActionState =
  | { status: 'idle' }
  | { status: 'busy' | 'done' | 'checking'; action: CardAction }
  /** The card had changed before, somewhere else: what it shows now is the truth. */
  | { status: 'overtaken'; action: CardAction }
  | { status: 'refused'; action: CardAction; error: WeavrError }
  /** It left, and no answer says what became of it. */
  | { status: 'unknown'; action: CardAction; error: WeavrError }

export interface CardActions {
  state: CardActionState
  /** What the card's state allows. */
  allowed: ReadonlySet<CardAction>
  /** Does it. Nothing while something else is under way. */
  run<Action extends CardAction>(
    action: Action,
    ...input: Action extends keyof CardActionInput ? [CardActionInput[Action]] : []
  ): Promise<void>
  /** Reads the card again, after nobody could say what became of an action. */
  check(): Promise<void>
  /** Forgets how the last action ended. */
  reset(): void
}

/** Refusals that say no more than that somebody was quicker. */
const overtaken = new Set([
  'INSTRUMENT_ALREADY_BLOCKED',
  'INSTRUMENT_NOT_BLOCKED',
  'INSTRUMENT_ALREADY_REMOVED',
  'INSTRUMENT_ALREADY_DESTROYED',
  'INSTRUMENT_ALREADY_ACTIVATED',
  'INSTRUMENT_ALREADY_UPGRADED_TO_PHYSICAL',
  'INSTRUMENT_ALREADY_PENDING_REPLACEMENT',
  'INSTRUMENT_ALREADY_MARKED_LOST',
  'INSTRUMENT_ALREADY_MARKED_STOLEN',
  'INSTRUMENT_MARKED_AS_LOST',
  'INSTRUMENT_MARKED_LOST_STOLEN',
  'INSTRUMENT_BLOCKED',
  'INSTRUMENT_DESTROYED',
])

/**
 * What can be done with a card in its state, each as one move, and where the last one stands. The card itself is
 * read again after each, whatever came of it.
 *
 * @keywords freeze, unfreeze, report, replace a card
 * @example
 * const { allowed, run, state } = useCardActions(card)
 * return allowed.has('freeze') && <button onClick={() => run('freeze')}>Freeze</button>
 */
export function useCardActions(card: ManagedCard): CardActions {
  const { id } = card
  const weavr = useWeavr()
  const client = useQueryClient()
  const [state, setState] = useState<CardActionState>({ status: 'idle' })
  const freeze = useBlockManagedCard()
  const unfreeze = useUnblockManagedCard()
  const close = useRemoveManagedCard()
  const activate = useActivateManagedCard()
  const order = useUpgradeManagedCard()
  const replaceDamaged = useReplaceDamagedManagedCard()
  const reportLost = useReportManagedCardLost()
  const reportStolen = useReportManagedCardStolen()
  const unlockPin = useUnblockManagedCardPin()
  const resetContactless = useResetManagedCardContactlessLimit()
  const writes = {
    ...{ freeze, unfreeze, close, activate, order, replaceDamaged },
    ...{ reportLost, reportStolen, unlockPin, resetContactless },
  }

  async function run(action: CardAction, input?: object) {
    if (state.status === 'busy' || state.status === 'checking') return
    setState({ status: 'busy', action })
    const write = writes[action].mutateAsync as (variables: object) => Promise<unknown>
    try {
      await write({ id, ...input })
      setState({ status: 'done', action })
    } catch (thrown) {
      const error = thrown as WeavrError
      // Who cancelled knows.
      if (isWeavrError(error, 'step-up-cancelled')) setState({ status: 'idle' })
      else if (overtaken.has(error.code)) setState({ status: 'overtaken', action })
      else setState({ status: isWeavrError(error, 'outcome-unknown') ? 'unknown' : 'refused', action, error })
    }
  }

  async function check() {
    if (state.status !== 'unknown') return
    const { action } = state
    setState({ status: 'checking', action })
    try {
      const queryKey = weavrKey(weavr, 'managed-cards')
      await client.refetchQueries({ queryKey, type: 'active' }, { throwOnError: true })
      setState({ status: 'overtaken', action })
    } catch {
      setState(state)
    }
  }

  return { state, allowed: cardActionsOf(card), run, check, reset: () => setState({ status: 'idle' }) }
}
