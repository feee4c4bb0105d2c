'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Loaded } from '../loaded/Loaded.js'
import { PaymentTracker, type PaymentTrackerProps } from '../payment-tracker/PaymentTracker.js'
import { usePaymentFormContext } from './PaymentFormContext.js'
import {
  Another,
  Back,
  CheckNow,
  Failure,
  Fields,
  NameHint,
  Reference,
  Review,
  Root,
  Send,
  Title,
} from './PaymentFormParts.js'
import type { PaymentFormOptions } from './PaymentFormRoot.js'

type TrackerOptions = Pick<PaymentTrackerProps, 'payAgainHref' | 'push' | 'hint' | 'phoneEnding'>

export type PaymentFormProps = Omit<PartProps<'section'>, 'children'> & PaymentFormOptions & TrackerOptions

/**
 * Pays: between the payer's own accounts, to a Weavr account, to a bank account. The form, a last look, then
 * `PaymentTracker` with what comes of it. `onCreated` hands the payment to the app, which gives it back as
 * `payment`: then a reload leads to the same step. A native `<section>` that takes the props it is given. For
 * another arrangement, use `PaymentFormParts`.
 *
 * @example
 * <PaymentForm
 *   profileIds={{ transfers: '1', sends: '2', outgoing_wire_transfers: '3' }}
 *   payment={paymentOfAddress}
 *   onCreated={({ type, id }) => navigate(`/pay/${type}/${id}`)}
 *   onStartOver={() => navigate('/pay')}
 * />
 */
export const PaymentForm = forwardRef<HTMLElement, PaymentFormProps>(function PaymentForm(
  { payAgainHref, push, hint, phoneEnding, ...props },
  ref,
) {
  return (
    <Root data-weavr="payment-form" {...props} ref={ref}>
      <Title />
      <Making />
      <Made
        {...(payAgainHref && { payAgainHref })}
        {...(push && { push })}
        {...(phoneEnding !== undefined && { phoneEnding })}
        hint={hint}
      />
    </Root>
  )
})

function Making() {
  const { query, view, words } = usePaymentFormContext()
  if (view === 'created') return null
  return (
    <Loaded query={query} words={words}>
      {() => (
        <>
          <Fields />
          <Failure />
          <Review />
          <NameHint />
          <Reference />
          <div data-part="actions">
            <Send />
            <CheckNow />
            <Back />
          </div>
        </>
      )}
    </Loaded>
  )
}

function Made(options: TrackerOptions) {
  const { changeDetails, payment } = usePaymentFormContext()
  if (!payment) return null
  return (
    <>
      <PaymentTracker key={payment.id} {...options} payment={payment} onChangeDetails={changeDetails} />
      <div data-part="actions">
        <Another />
      </div>
    </>
  )
}
