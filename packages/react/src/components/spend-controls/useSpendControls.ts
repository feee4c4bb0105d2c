'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import { useManagedCard } from '../../resources/managed-cards/managedCardHooks.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import {
  useCreateManagedCardSpendRules,
  useManagedCardSpendRules,
  useUpdateManagedCardSpendRules,
} from '../../resources/spend-rules/spendRuleHooks.js'
import type { CreateManagedCardSpendRulesVariables } from '../../resources/spend-rules/spendRuleMutations.js'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'

type Draft = Omit<CreateManagedCardSpendRulesVariables, 'id'>

/** Where saving stands. */
export type SpendControlsState =
  | { status: 'asking' | 'saved' }
  | { status: 'saving'; draft: Draft; isDoubtful: boolean }
  | { status: 'refused'; error: WeavrError }
  /** It left, and no answer says what became of it. */
  | { status: 'unknown'; draft: Draft }

export interface SpendControlsFlow {
  /** The card and all its rules, as one. */
  query: LoadedQuery<{ card: ManagedCard; rules: SpendRules }>
  state: SpendControlsState
  /** Replaces the card's own rules by these; what is not named stays. */
  save(draft: Draft): Promise<void>
  /** Sends the very same once more, which is carried out once. */
  check(): Promise<void>
  /** What was said of the last saving is about what has changed since. */
  change(): void
}

/** The rules of one card, and their saving as a whole. */
export function useSpendControls(cardId: string | undefined): SpendControlsFlow {
  const card = useManagedCard(cardId)
  const rules = useManagedCardSpendRules(cardId)
  const create = useCreateManagedCardSpendRules()
  const update = useUpdateManagedCardSpendRules()
  const [state, setState] = useState<SpendControlsState>({ status: 'asking' })

  async function send(draft: Draft, isDoubtful: boolean) {
    if (state.status === 'saving' || cardId === undefined) return
    setState({ status: 'saving', draft, isDoubtful })
    try {
      // After a lost answer the same call again, whatever was read since.
      const isNew = isDoubtful ? create.variables !== undefined : !rules.data?.cardLevelSpendRules
      if (isNew) await create.mutateAsync({ id: cardId, ...draft })
      else await update.mutateAsync({ id: cardId, ...draft, updateSpendLimitMethod: 'OVERWRITE' })
      create.reset()
      setState({ status: 'saved' })
    } catch (thrown) {
      const error = thrown as WeavrError
      if (isWeavrError(error, 'outcome-unknown')) return setState({ status: 'unknown', draft })
      create.reset()
      // Who cancelled knows.
      setState(isWeavrError(error, 'step-up-cancelled') ? { status: 'asking' } : { status: 'refused', error })
    }
  }

  return {
    query: {
      data: card.data && rules.data && { card: card.data, rules: rules.data },
      error: card.error ?? rules.error,
      failureReason: card.failureReason ?? rules.failureReason,
      isPending: card.isPending || rules.isPending,
      isFetching: card.isFetching || rules.isFetching,
      dataUpdatedAt: Math.min(card.dataUpdatedAt, rules.dataUpdatedAt),
      refetch: () => Promise.all([card.refetch(), rules.refetch()]),
    },
    state,
    save: (draft) => send(draft, false),
    check: () => (state.status === 'unknown' ? send(state.draft, true) : Promise.resolve()),
    change: () => void (state.status === 'saved' && setState({ status: 'asking' })),
  }
}
