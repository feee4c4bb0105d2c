'use client'

import { isWeavrError } from '@weavr-kit/core'
import { createPart } from '../../internal/createPart.js'
import { useMessages } from '../../internal/useMessages.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { BankLines } from './BankLines.js'
import { bankText } from './readBankDetails.js'
import { useIbanDetailsContext } from './IbanDetailsContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './IbanDetailsRoot.js'

/** The heading. It takes the focus when the button that was pressed has gone. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useIbanDetailsContext()
  return { id: id + 'title', tabIndex: -1, children: words.title }
})

/** What there is instead of bank details; nothing where they are there. */
export const Explanation = createPart('p', 'hint', () => {
  const { accountState, query, words } = useIbanDetailsContext()
  if (query.data?.state === 'PENDING_ALLOCATION') return { children: words.pending }
  if (query.data?.state !== 'UNALLOCATED') return undefined
  if (accountState === 'DESTROYED') return { children: words.never }
  return { children: isActive(accountState) ? words.none : words.notActive }
})

/** Asks for an IBAN, where the account has none and may have one. It keeps the focus while it waits. */
export const GetIban = createPart('button', 'get-iban', () => {
  const { accountState, create, get, isOnline, query, words } = useIbanDetailsContext()
  const offlineReason = useOfflineReason()
  if (query.data?.state !== 'UNALLOCATED' || !isActive(accountState)) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': create.isPending || !isOnline,
    title: offlineReason,
    'aria-busy': create.isPending,
    onClick: get,
    children: create.isPending ? words.getting : words.get,
  }
})

/** Why there is no IBAN after it was asked for; else nothing. */
export const Notice = createPart('p', 'notice', () => {
  const { create, query, words } = useIbanDetailsContext()
  const general = useMessages('forms', formMessages)
  const { error } = create
  if (!error || query.data?.state !== 'UNALLOCATED') return undefined
  const isUnknown = isWeavrError(error, 'outcome-unknown')
  const reasons: Record<string, string> = {
    IBAN_NOT_SUPPORTED: words.notSupported,
    IBAN_ALLOCATION_EXCEEDED: words.noneLeft,
    INSTRUMENT_IS_NOT_ACTIVE: words.notActive,
    OWNER_NOT_VERIFIED: words.notVerified,
    'outcome-unknown': words.unknown,
  }
  const children = reasons[error.code] ?? sayFailure(error, general)
  return children ? { role: 'alert', 'data-tone': isUnknown ? 'caution' : 'negative', children } : undefined
})

/** What support asks for after such a failure; else nothing. */
export const Reference = createReferencePart(() => {
  const { create, query } = useIbanDetailsContext()
  return create.error && query.data?.state === 'UNALLOCATED' ? requestRefOf(create.error) : undefined
})

/** The bank details, where they are there. */
export const Banks = createPart('div', 'banks', () => {
  const { banks } = useIbanDetailsContext()
  if (banks.length === 0) return undefined
  return { children: banks.map((lines, index) => <BankLines key={index} lines={lines} />) }
})

/** Copies all bank details as text, where they are there. */
export const CopyAll = createPart('button', 'copy-all', () => {
  const { banks, copyAll, words } = useIbanDetailsContext()
  if (banks.length === 0) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    onClick: () => void copyAll.copy(bankText(banks)),
    children: words.copyAll,
  }
})

/** Hands all bank details to another app as text, where the browser can do that. */
export const Share = createPart('button', 'share', () => {
  const { banks, share, words } = useIbanDetailsContext()
  if (banks.length === 0 || !share.isPossible) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    onClick: () => void share.open({ title: words.title, text: bankText(banks) }),
    children: words.share,
  }
})

/** What became of copying and sharing, and that the IBAN is there now: seen and heard. */
export const Outcome = createPart('span', 'copy-outcome', () => {
  const { copyAll, hasCome, share, words } = useIbanDetailsContext()
  const { outcome } = copyAll
  const said = outcome && (outcome === 'copied' ? words.allCopied : words.copyFailed)
  const children = said ?? (share.hasFailed ? words.shareFailed : hasCome && words.ready)
  return { role: 'status', children }
})

/** While the state is not known, Weavr is asked and says why not. */
const isActive = (state: string | undefined) => state === undefined || state === 'ACTIVE'
