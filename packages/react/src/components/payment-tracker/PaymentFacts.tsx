'use client'

import type { ReactNode } from 'react'
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
        <span dir="auto">{to.name ?? words.weavrAccount}</span>
        {to.account && (
          <bdi data-part="code" dir="ltr">
            {to.account}
          </bdi>
        )}
      </Row>
      <Row term={words.from}>
        <span dir="auto">{from.name ?? words.yourAccount}</span>
      </Row>
      <Row term={words.when}>
        {scheduledAt === undefined ? words.now : <DateTime value={scheduledAt} show="exact" />}
      </Row>
      {reference && (
        <Row term={words.reference}>
          <span dir="auto">{reference}</span>
        </Row>
      )}
      {purpose && (
        <Row term={words.purpose}>
          <span dir="auto">{purpose}</span>
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
