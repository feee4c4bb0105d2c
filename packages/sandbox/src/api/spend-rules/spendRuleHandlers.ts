import type { components } from '@weavr-kit/core'
import { noContent, ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'
import { conflict } from '../../answers/Refusal.js'
import { findManagedCard } from '../managed-cards/findManagedCard.js'
import { changeSpendLimit } from './changeSpendLimit.js'
import { checkSpendLimit } from './checkSpendLimit.js'
import { profileSpendRules } from '../../payments/cards/profileSpendRules.js'

type Schemas = components['schemas']

export const spendRuleHandlers = {
  managedCardSpendRulesGet: operation((call, context) => {
    const { spendRules } = findManagedCard(call, context)
    // The card's rules once more beside the levels: Weavr's former shape, which it still answers.
    const { rolloverPolicy: _policy, ...former } = spendRules ?? {}
    return ok({
      ...former,
      ...(spendRules && { cardLevelSpendRules: spendRules }),
      profileLevelSpendRules: profileSpendRules,
    })
  }),

  managedCardSpendRulesCreate: operation<Schemas['CardLevelSpendRules']>((call, context) => {
    const card = findManagedCard(call, context)
    if (card.spendRules) throw conflict('SPEND_RULE_ALREADY_SET')
    checkSpendLimit(card, call.body.spendLimit)
    card.spendRules = call.body
    return noContent
  }),

  managedCardSpendRulesUpdate: operation<Schemas['ManagedCardSpendRulesUpdateRequest']>((call, context) => {
    const card = findManagedCard(call, context)
    const { updateSpendLimitMethod = 'OVERWRITE', spendLimit, ...rules } = call.body
    checkSpendLimit(card, spendLimit, updateSpendLimitMethod)
    const former = card.spendRules?.spendLimit ?? []
    const limits = spendLimit && changeSpendLimit(former, spendLimit, updateSpendLimitMethod)
    card.spendRules = { ...card.spendRules, ...rules, ...(limits && { spendLimit: limits }) }
    return noContent
  }),

  managedCardSpendRulesDelete: operation((call, context) => {
    delete findManagedCard(call, context).spendRules
    return noContent
  }),
}
