import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { FormMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import type { ManagedCardActionsMessages } from './managedCardActionsMessages.js'
import type { CardActionState } from './useCardActions.js'

interface Said {
  words: ManagedCardActionsMessages
  general: FormMessages
}

/** How things stand after a refusal, and why; nothing where none was. What fits a field is said there. */
export function sayCardRefusal(state: CardActionState, { words, general }: Said): string | undefined {
  if (state.status !== 'refused' || Object.keys(refusedFields(state, { words, general })).length > 0)
    return undefined
  const { action, error } = state
  const why =
    error.code === 'BALANCE_NOT_ZERO'
      ? words.notEmpty
      : (words.refusals[error.code] ?? sayFailure(error, general))
  return [words.notDone[action], why].filter(Boolean).join(' ')
}

/** By the name of a field, what Weavr found wrong with it. */
export function refusedFields(state: CardActionState, { words, general }: Said): Record<string, string> {
  if (state.status !== 'refused') return {}
  if (state.error.code === 'ACTIVATION_CODE_INVALID') return { activationCode: words.codeWrong }
  const names = Object.keys(('fields' in state.error && (state.error.fields as object)) || {})
  // `deliveryAddress.postCode` is the field of the same name.
  return Object.fromEntries(names.map((name): [string, string] => [name.split('.').at(-1)!, general.odd]))
}

/** What has to be moved before a card can be closed; nothing where it is empty, or has no money of its own. */
export function moneyOn(card: ManagedCard): { currency: string; amount: number } | undefined {
  if (card.mode !== 'PREPAID_MODE') return undefined
  const { availableBalance = 0, actualBalance = availableBalance } = card.balances ?? {}
  const amount = availableBalance || actualBalance
  return amount ? { currency: card.currency, amount } : undefined
}
