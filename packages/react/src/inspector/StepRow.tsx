'use client'

import { memo } from 'react'
import { describeStep } from './describeStep.js'
import { formatMoment } from './formatMoment.js'
import type { StepEntry } from './StepEntry.js'

/** One entry of the log. An entry never changes, so of 200 rows only new ones are rendered. */
export const StepRow = memo(function StepRow({ entry }: { entry: StepEntry }) {
  const { step } = entry
  const { cause, details, effects } = describeStep(entry)
  // Where there is no room for their columns, they stand in the row's header: styles show one of the two.
  const folded = [step.intent, effects].filter(Boolean).join(' · ')
  return (
    <tr data-cause={step.cause}>
      <td data-column="time">
        <time dateTime={new Date(step.at).toISOString()}>{formatMoment(step.at)}</time>
      </td>
      <th scope="row" data-column="step">
        {cause}
        {details.map((detail) => (
          <span key={detail} data-part="note">
            {detail}
          </span>
        ))}
        {folded && <span data-part="folded">{folded}</span>}
      </th>
      <td data-column="intent">{step.intent}</td>
      <td data-column="effects">{effects}</td>
      <td data-column="status" data-status={step.status}>
        {step.status}
      </td>
    </tr>
  )
})
