'use client'

import { createPart } from '../../internal/createPart.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { CardQuestions } from './CardQuestions.js'
import { useCreateManagedCardFormContext } from './CreateManagedCardFormContext.js'
import { refusedCardFields, sayCreationRefusal } from './creationRefusals.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './CreateManagedCardFormRoot.js'

/** The heading. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useCreateManagedCardFormContext()
  return { id: id + 'title', children: words.title }
})

/** The form, until the card is made. It keeps what was typed while nobody knows if it is. */
export const Questions = createPart('div', 'questions', () => {
  const { status } = useCreateManagedCardFormContext()
  return status === 'created' ? undefined : { hidden: status === 'unknown', children: <CardQuestions /> }
})

/** Why the card was not made, or that nobody knows if it was; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { creation, general, status, words } = useCreateManagedCardFormContext()
  if (status === 'unknown')
    return {
      role: 'alert',
      tabIndex: -1,
      'data-tone': 'caution',
      children: words.unknown(creation.variables?.friendlyName ?? ''),
    }
  if (status !== 'refused' || Object.keys(refusedCardFields(creation.error, words, general)).length > 0)
    return undefined
  const children = sayCreationRefusal(creation.error, words, general)
  return { role: 'alert', tabIndex: -1, 'data-tone': 'negative', children }
})

/** What support asks for, after a refusal. */
export const Reference = createReferencePart(() => {
  const { creation, status } = useCreateManagedCardFormContext()
  return status === 'refused' ? requestRefOf(creation.error) : undefined
})

/** Asks Weavr for the very same once more, which makes it once however often it is asked. */
export const Check = createPart('button', 'check', () => {
  const { creation, status, words } = useCreateManagedCardFormContext()
  const offlineReason = useOfflineReason()
  const { isPending, mutate, variables } = creation
  const isWaiting = isPending || offlineReason !== undefined
  if (status !== 'unknown') return undefined
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': isWaiting,
    title: offlineReason,
    onClick: () => void (isWaiting || !variables || mutate(variables)),
    children: isPending ? words.checking : words.check,
  }
})

/** A polite live region: that the card is there. */
export const Outcome = createPart('p', 'outcome', () => {
  const { creation, status, words } = useCreateManagedCardFormContext()
  const name = creation.data?.friendlyName
  return {
    role: 'status',
    tabIndex: -1,
    children: status === 'created' && name ? words.created(name) : undefined,
  }
})

/** The way to the new card, where the root has a `cardHref`. */
export const ToCard = createPart('a', 'to-card', () => {
  const { cardHref, creation, status, words } = useCreateManagedCardFormContext()
  if (status !== 'created' || !creation.data || !cardHref) return undefined
  return { href: cardHref(creation.data), 'data-emphasis': 'primary', children: words.toCard }
})

/** Begins anew, with empty fields. */
export const Another = createPart('button', 'another', () => {
  const { creation, status, words } = useCreateManagedCardFormContext()
  if (status !== 'created') return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    onClick: () => creation.reset(),
    children: words.another,
  }
})
