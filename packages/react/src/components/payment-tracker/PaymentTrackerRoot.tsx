'use client'

import { isWeavrError } from '@weavr-kit/core'
import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useConfirmation, type UseConfirmationOptions } from '../confirmation-dialog/useConfirmation.js'
import { formMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { PaymentTrackerProvider } from './PaymentTrackerContext.js'
import { paymentTrackerMessages } from './paymentTrackerMessages.js'
import type { PaymentRef } from './TrackedPayment.js'
import { usePaymentMoves } from './usePaymentMoves.js'
import { usePaymentSides } from './usePaymentSides.js'
import { useTrackedPayment } from './useTrackedPayment.js'

export interface PaymentTrackerOptions {
  /** Which payment: what the address holds. */
  payment: PaymentRef
  /** Where the same details can be paid again, after one that was not sent. @default no link */
  payAgainHref?: (payment: PaymentRef) => string
  /** Called when the payer wants to correct what the payee's bank does not know. @default `payAgainHref`'s page, if any */
  onChangeDetails?: (payment: PaymentRef) => void
  /** Asks a device for the confirmation first. @default text messages alone */
  push?: UseConfirmationOptions['push']
}

export type PaymentTrackerRootProps = PartProps<'section'> & PaymentTrackerOptions

/** The `<section>`. `data-step` is how far the payment is. */
export const Root = forwardRef<HTMLElement, PaymentTrackerRootProps>(function Root(
  { payment: ref, payAgainHref, onChangeDetails, push, ...props },
  given,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(given, () => root.current!)
  const words = useMessages('paymentTracker', paymentTrackerMessages)
  const general = useMessages('forms', formMessages)
  const read = useTrackedPayment(ref)
  const { isLoading, ...sides } = usePaymentSides(read.data)
  // Said once, with the names in it.
  const payment = isLoading ? undefined : read.data
  const query = { ...read, data: payment, isPending: read.isPending || isLoading }
  const moves = usePaymentMoves(ref, payment?.step)
  const [looks, setLooks] = useState(0)
  const [stopped, setStopped] = useState<string>()
  const { type } = ref
  const confirmation = useConfirmation(
    type === 'transfers' ? 'sends' : type,
    type === 'transfers' ? [] : [ref.id],
    push && { push },
  )
  useFocusOnTitle(root, payment && `${payment.step} ${sides.to.name ?? ''}`)
  // The button goes with what it was asked about.
  useFocusWhenLost(root, '[data-part=title]', looks || undefined)
  const value = {
    id,
    words,
    general,
    query,
    payment,
    ...sides,
    moves: {
      ...moves,
      forget() {
        moves.forget()
        setLooks(looks + 1)
      },
    },
    failure: failureOf(),
    confirmation,
    isOnline: useOnline(),
    isStopped: stopped === ref.id,
    setStopped: (isStopped: boolean) => setStopped(isStopped ? ref.id : undefined),
    onChangeDetails,
    payAgainHref,
  }
  return (
    <PaymentTrackerProvider value={value}>
      {renderPart(
        'section',
        {
          'data-part': 'root',
          'data-layout': 'narrow',
          'data-step': payment?.step,
          'aria-labelledby': id + 'title',
        },
        props,
        root,
      )}
    </PaymentTrackerProvider>
  )

  function failureOf() {
    if (!moves.failed) return undefined
    const { move, error, step } = moves.failed
    const isUnknown = isWeavrError(error, 'outcome-unknown')
    // Nobody told us, but the payment shows it.
    if (isUnknown && step !== payment?.step) return undefined
    if (isUnknown) return { error, isUnknown, said: move === 'cancel' ? words.cancelUnknown : words.unknown }
    const said =
      move === 'cancel' && 'status' in error && error.status === 409
        ? words.cancelFailed
        : sayFailure(error, general)
    return said ? { error, isUnknown, said } : undefined
  }
})

/**
 * What was pressed may be gone with the step, or the name, that it belonged to: then the focus is on the title
 * of the next.
 */
function useFocusOnTitle(root: React.RefObject<HTMLElement | null>, shown: string | undefined) {
  const last = useRef(shown)
  useEffect(() => {
    const before = last.current
    last.current = shown
    if (before === undefined || before === shown || document.activeElement !== document.body) return
    root.current?.querySelector<HTMLElement>('[data-part=title]')?.focus()
  }, [root, shown])
}
