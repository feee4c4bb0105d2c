'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import {
  ConfirmationDialog,
  type ConfirmationDialogProps,
} from '../confirmation-dialog/ConfirmationDialog.js'
import { Loaded } from '../loaded/Loaded.js'
import { usePaymentTrackerContext } from './PaymentTrackerContext.js'
import {
  Cancel,
  CheckNow,
  Continue,
  Facts,
  Failure,
  PayAgain,
  PayeeCheck,
  Proof,
  Reference,
  Root,
  Sentence,
  Steps,
  TakeUp,
  Title,
} from './PaymentTrackerParts.js'
import type { PaymentTrackerOptions } from './PaymentTrackerRoot.js'

type DialogOptions = Pick<ConfirmationDialogProps, 'hint' | 'phoneEnding'>

export type PaymentTrackerProps = Omit<PartProps<'section'>, 'children'> &
  PaymentTrackerOptions &
  DialogOptions

/**
 * A payment from the moment it is made: the check of the payee, its code, its way, its end. All of it comes
 * from what Weavr says of that payment, so a reload, a step-up or a new sign-in leads back to the same step. A
 * native `<section>` that takes the props it is given. For another arrangement, use `PaymentTrackerParts`.
 *
 * @example
 * <PaymentTracker payment={{ type: 'outgoing_wire_transfers', id }} payAgainHref={({ type, id }) => `/pay?again=${type}/${id}`} />
 */
export const PaymentTracker = forwardRef<HTMLElement, PaymentTrackerProps>(function PaymentTracker(
  { hint, phoneEnding, ...props },
  ref,
) {
  return (
    <Root data-weavr="payment-tracker" {...props} ref={ref}>
      <LoadedPayment />
      <Dialog hint={hint} phoneEnding={phoneEnding} />
    </Root>
  )
})

function LoadedPayment() {
  const { query, words } = usePaymentTrackerContext()
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Title />
          <Sentence />
          <Failure />
          <CheckNow />
          <Reference />
          <PayeeCheck />
          <div data-part="actions">
            <TakeUp />
            <Continue />
            <Cancel />
            <PayAgain />
            <Proof />
          </div>
          <Steps />
          <Facts />
        </>
      )}
    </Loaded>
  )
}

function Dialog(props: DialogOptions) {
  const { confirmation, payment } = usePaymentTrackerContext()
  return payment?.type === 'transfers' ? null : <ConfirmationDialog confirmation={confirmation} {...props} />
}
