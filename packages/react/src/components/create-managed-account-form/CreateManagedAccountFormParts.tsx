'use client'

import { isWeavrError } from '@weavr-kit/core'
import { createPart } from '../../internal/createPart.js'
import { useMessages } from '../../internal/useMessages.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { AccountForm } from './AccountForm.js'
import { useCreateManagedAccountFormContext } from './CreateManagedAccountFormContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './CreateManagedAccountFormRoot.js'

/** The heading: what is asked, then that the account is open. It takes the focus when one becomes the other. */
export const Title = createPart('h2', 'title', () => {
  const { create, id, words } = useCreateManagedAccountFormContext()
  const children = create.data ? words.created(create.data.friendlyName) : words.title
  return { id: id + 'title', tabIndex: -1, children }
})

/** The form, with the button that sends it; nothing once the account is open. */
export const Fields = createPart('div', 'fields', () => {
  const { create, isOnline, words } = useCreateManagedAccountFormContext()
  const offlineReason = useOfflineReason()
  if (create.data) return undefined
  const children = (
    <AccountForm>
      <div data-part="actions">
        <button
          data-part="submit"
          aria-disabled={create.isPending || !isOnline}
          title={offlineReason}
          aria-busy={create.isPending}
        >
          {create.isPending ? words.submitting : words.submit}
        </button>
      </div>
    </AccountForm>
  )
  return { children }
})

/** Why no account was opened, where no single field is to blame; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { create, words } = useCreateManagedAccountFormContext()
  const general = useMessages('forms', formMessages)
  const { error } = create
  if (!error || error.code === 'CURRENCY_NOT_SUPPORTED_BY_PROFILE') return undefined
  const isUnknown = isWeavrError(error, 'outcome-unknown')
  const limit = error.code.endsWith('_LIMITS_EXCEEDED')
  const children = isUnknown
    ? words.unknown
    : error.code === 'OWNER_IDENTITY_NOT_VERIFIED'
      ? words.notVerified
      : limit
        ? words.limitReached
        : sayFailure(error, general)
  return children ? { role: 'alert', 'data-tone': isUnknown ? 'caution' : 'negative', children } : undefined
})

/** What support asks for after a failure; else nothing. */
export const Reference = createReferencePart(() =>
  requestRefOf(useCreateManagedAccountFormContext().create.error),
)

/** The way to the new account, where the root has an `accountHref`. */
export const Open = createPart('a', 'open', () => {
  const { accountHref, create, words } = useCreateManagedAccountFormContext()
  if (!create.data || !accountHref) return undefined
  return { href: accountHref(create.data), 'data-emphasis': 'primary', children: words.open }
})

/** Opens one more. */
export const Another = createPart('button', 'another', () => {
  const { create, startOver, words } = useCreateManagedAccountFormContext()
  if (!create.data) return undefined
  return { type: 'button', 'data-emphasis': 'secondary', onClick: startOver, children: words.another }
})
