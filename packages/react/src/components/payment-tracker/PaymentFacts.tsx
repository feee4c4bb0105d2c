'use client'

import type { ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import { DateTime } from '../date-time/DateTime.js'
import { Money } from '../money/Money.js'
import { usePaymentTrackerContext } from './PaymentTrackerContext.js'
import type { TrackedPayment } from './TrackedPayment.js'

/** Rows of a `<dl>`: what is paid, to whom, from where and when. */
export function PaymentFacts({ payment }: { payment: TrackedPayment }): ReactNode {
  const { from, to, words } = usePaymentTrackerContext()
  const { amount, fee, scheduledAt, reference, purpose } = payment
  return (
    <>
      <Row term={words.amount}>
        <Money value={amount} />
      </Row>
      {fee && fee.amount > 0 && (
        <Row term={words.fee}>
          <Money value={fee} />
        </Row>
      )}
      <Row term={words.to}>
        <Verbatim>{to.name ?? words.weavrAccount}</Verbatim>
        {to.account && (
          <Verbatim data-part="code" dir="ltr">
            {to.account}
          </Verbatim>
        )}
      </Row>
      <Row term={words.from}>
        <Verbatim>{from.name ?? words.yourAccount}</Verbatim>
      </Row>
      <Row term={words.when}>
        {scheduledAt === undefined ? words.now : <DateTime value={scheduledAt} show="exact" />}
      </Row>
      {reference && (
        <Row term={words.reference}>
          <Verbatim>{reference}</Verbatim>
        </Row>
      )}
      {purpose && (
        <Row term={words.purpose}>
          <Verbatim>{purpose}</Verbatim>
        </Row>
      )}
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
