'use client'

import { createPart } from '../../internal/createPart.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { accountStateTone } from '../managed-account-balance/accountState.js'
import { ManagedAccountBalance } from '../managed-account-balance/ManagedAccountBalance.js'
import { managedAccountBalanceMessages } from '../managed-account-balance/managedAccountBalanceMessages.js'
import { AccountSettings } from './AccountSettings.js'
import { CloseAccount } from './CloseAccount.js'
import { useManagedAccountDetailsContext } from './ManagedAccountDetailsContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './ManagedAccountDetailsRoot.js'

/** How the payer calls the account. */
export const Title = createPart('h2', 'title', () => {
  const { account, id } = useManagedAccountDetailsContext()
  return account && { id: id + 'title', tabIndex: -1, children: <Verbatim>{account.friendlyName}</Verbatim> }
})

/** What is not usual about the account's state, and what it means; nothing for an active one. */
export const State = createPart('p', 'state', () => {
  const { state } = useManagedAccountDetailsContext()
  const words = useMessages('managedAccountBalance', managedAccountBalanceMessages)
  return state && { 'data-tone': accountStateTone(state), children: words.sentences[state] }
})

/** What can be spent, large; beneath it what is held, where there is any. */
export const Balance = createPart('div', 'balance', () => {
  const { account } = useManagedAccountDetailsContext()
  return account && { children: <ManagedAccountBalance account={account} /> }
})

/** That less is left than the payer wants to have; else nothing. */
export const LowBalance = createPart('p', 'notice', () => {
  const { account, threshold, words } = useManagedAccountDetailsContext()
  const locale = useWeavrLocale()
  const available = account?.balances.availableBalance
  if (!account || threshold === undefined || available === undefined || available >= threshold)
    return undefined
  const amount = formatMoney({ currency: account.currency, amount: threshold }, { locale })
  return { 'data-tone': 'caution', children: words.lowBalance(amount) }
})

/** The way to pay somebody from this account, where the root has a `payHref` and the account is active. */
export const Pay = createPart('a', 'pay', () => {
  const { account, payHref, state, words } = useManagedAccountDetailsContext()
  if (!account || !payHref || state) return undefined
  return { href: payHref, 'data-emphasis': 'primary', children: words.pay }
})

/** The way to move money between accounts, where the root has a `moveHref` and the account is active. */
export const Move = createPart('a', 'move', () => {
  const { account, moveHref, state, words } = useManagedAccountDetailsContext()
  if (!account || !moveHref || state) return undefined
  return { href: moveHref, 'data-emphasis': 'secondary', children: words.move }
})

/** Freezes the account, or undoes it, where the payer may. One press; it keeps the focus. */
export const Freeze = createPart('button', 'freeze', () => {
  const { account, freeze, isOnline, say, state, words } = useManagedAccountDetailsContext()
  const offlineReason = useOfflineReason()
  if (!account || (state && state !== 'frozen')) return undefined
  const isFrozen = state === 'frozen'
  // Shown as frozen at once, while Weavr is still told.
  const busy = isFrozen ? words.freezing : words.unfreezing
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': freeze.isPending || !isOnline,
    title: offlineReason,
    'aria-busy': freeze.isPending,
    onClick() {
      if (freeze.isPending || !isOnline) return
      say(undefined)
      if (isFrozen) freeze.unfreeze(account.id)
      else freeze.freeze(account.id)
    },
    children: freeze.isPending ? busy : isFrozen ? words.unfreeze : words.freeze,
  }
})

/** Why freezing, or undoing it, failed; else nothing. */
export const Failure = createPart('p', 'failure', () => {
  const { freeze } = useManagedAccountDetailsContext()
  const general = useMessages('forms', formMessages)
  const children = sayFailure(freeze.error, general)
  return children ? { role: 'alert', children } : undefined
})

/** What support asks for after such a failure; else nothing. */
export const Reference = createReferencePart(() =>
  requestRefOf(useManagedAccountDetailsContext().freeze.error),
)

/** What was done last: seen and heard. */
export const Outcome = createPart('p', 'outcome', () => {
  const { said } = useManagedAccountDetailsContext()
  return { role: 'status', children: said }
})

/** Name, currency, since when, and the warning, with a form to change them. */
export const Settings = createPart('div', 'settings', () => {
  const { account } = useManagedAccountDetailsContext()
  return account && { children: <AccountSettings account={account} /> }
})

/** Closes the account for good, after a question; where money is on it, that it has to be moved first. */
export const Close = createPart('div', 'close', () => {
  const { account, state } = useManagedAccountDetailsContext()
  if (!account || state === 'closed') return undefined
  return { children: <CloseAccount account={account} /> }
})
