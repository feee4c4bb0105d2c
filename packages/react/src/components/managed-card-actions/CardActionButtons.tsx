'use client'

import { createPart } from '../../internal/createPart.js'
import type { CardAction } from './CardAction.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'

const actionPart = (name: string, actions: readonly [CardAction, ...CardAction[]], looks: object = {}) =>
  createPart('button', name, () => {
    const { allowed, id, isOnline, openDialog, run, state, words } = useManagedCardActionsContext()
    const action = actions.find((one) => allowed.has(one))
    // While it is under way the button stays, though the card already looks as if it were done.
    const busy = state.status === 'busy' && actions.includes(state.action) ? state.action : undefined
    if (!action && !busy) return undefined
    const isOff = !isOnline || state.status === 'busy' || state.status === 'checking'
    return {
      type: 'button',
      'data-emphasis': 'secondary',
      ...looks,
      'aria-disabled': isOff,
      'aria-busy': busy !== undefined,
      'aria-describedby': isOnline ? undefined : id + 'offline',
      onClick() {
        if (isOff || !action) return
        if (asking.has(action)) openDialog(action)
        else void run(action as 'freeze')
      },
      children: busy ? words.busy[busy] : words.labels[action!],
    }
  })

/** Those that ask something first. */
const asking = new Set<CardAction>([
  'activate',
  'order',
  'reportLost',
  'reportStolen',
  'replaceDamaged',
  'close',
])

const final = { 'data-emphasis': undefined, 'data-tone': 'negative' }

/** Freezes in one press; then the same button takes it back. */
export const Freeze = actionPart('freeze', ['freeze', 'unfreeze'])

/** Asks for the code of a card that was posted: the one filled button. */
export const Activate = actionPart('activate', ['activate'], { 'data-emphasis': 'primary' })

/** Asks where to, and orders the card in plastic. */
export const Order = actionPart('order', ['order'])

/** Unlocks a PIN that was typed wrongly too often. */
export const UnlockPin = actionPart('unlock-pin', ['unlockPin'])

/** Lets the card pay contactless again. */
export const ResetContactless = actionPart('reset-contactless', ['resetContactless'])

/** Asks for a new code, and orders a copy. */
export const ReplaceDamaged = actionPart('replace-damaged', ['replaceDamaged'])

/** Asks where the card is before it reports it. Can't be undone. */
export const ReportLost = actionPart('report-lost', ['reportLost'], final)

/** As `ReportLost`. */
export const ReportStolen = actionPart('report-stolen', ['reportStolen'], final)

/** Asks once more, and names the money that has to be moved first. Can't be undone. */
export const Close = actionPart('close', ['close'], final)
