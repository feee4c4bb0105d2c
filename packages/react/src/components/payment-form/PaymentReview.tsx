'use client'

import { useId, type ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import { DateTime } from '../date-time/DateTime.js'
import { Money } from '../money/Money.js'
import { usePaymentFormContext } from './PaymentFormContext.js'
import type { PaymentPlan } from './PaymentPlan.js'
import type { PaymentSummary } from './readPayment.js'

/** Rows of a `<dl>`: all that is asked for, each with the way to change it. */
export function PaymentReview({ summary, plan }: { summary: PaymentSummary; plan: PaymentPlan }): ReactNode {
  const { flow, words } = usePaymentFormContext()
  // Nobody knows what is left while nobody knows whether it has gone.
  const isUnknown = flow.status === 'unknown' || flow.status === 'checking'
  const { amount, to, account, from, left, scheduledAt, reference, purpose } = summary
  const toField =
    plan.door === 'transfers'
      ? 'target'
      : plan.payees.length > 0
        ? 'payee'
        : plan.door === 'sends'
          ? 'weavrId'
          : 'name'
  return (
    <>
      <Row term={words.amount} field="amount">
        <Money value={amount} />
      </Row>
      <Row term={words.to} field={toField}>
        <Verbatim>{to}</Verbatim>
        {account && (
          <Verbatim data-part="code" dir="ltr">
            {account}
          </Verbatim>
        )}
      </Row>
      <Row term={words.from} field="from">
        <Verbatim>{from}</Verbatim>
      </Row>
      <Row term={words.when} field="when">
        {scheduledAt === undefined ? words.atOnce : <DateTime value={scheduledAt} show="exact" />}
      </Row>
      {purpose && (
        <Row term={words.purpose} field="purpose">
          <Verbatim>{purpose}</Verbatim>
        </Row>
      )}
      <Row term={words.reference} field="reference">
        {reference ? <Verbatim>{reference}</Verbatim> : '–'}
      </Row>
      {left && !isUnknown && (
        <Row term={words.afterBalance}>
          <Money value={left} />
        </Row>
      )}
    </>
  )
}

function Row({ term, field, children }: { term: string; field?: string; children: ReactNode }) {
  const { edit, flow, words } = usePaymentFormContext()
  const id = useId()
  const canChange = field !== undefined && (flow.status === 'reviewing' || flow.status === 'refused')
  return (
    <div>
      <dt id={id + 't'}>{term}</dt>
      <dd>
        <span data-part="value">{children}</span>
        {canChange && (
          <button
            type="button"
            data-part="change"
            id={id + 'c'}
            aria-labelledby={`${id}c ${id}t`}
            onClick={() => edit(field)}
          >
            {words.change}
          </button>
        )}
      </dd>
    </div>
  )
}
