'use client'

import type { components } from '@weavr-kit/core'
import type { ReactNode } from 'react'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'

type Step = components['schemas']['ManufacturingState']

const steps: readonly Step[] = ['REQUESTED', 'SENT_FOR_FULFILLMENT', 'DISPATCHED', 'DELIVERED']

/** The whole way of a card, and how much of it is behind it. */
export function DeliverySteps({ reached }: { reached: Step }): ReactNode {
  const { words } = useManagedCardActionsContext()
  const current = steps.indexOf(reached)
  return steps.map((step, place) => (
    <li
      key={step}
      data-done={place < current || undefined}
      aria-current={place === current ? 'step' : undefined}
    >
      {words.steps[step]}
      {place < current && <span data-part="heard"> {words.stepDone}</span>}
    </li>
  ))
}
