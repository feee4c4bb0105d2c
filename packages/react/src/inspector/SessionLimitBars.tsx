'use client'

import type { SessionLimits } from '@weavr-kit/core'
import { useId, type ReactNode } from 'react'
import { explainDeadline, limitNamesOf } from './explainDeadline.js'
import { formatSecond } from './formatMoment.js'
import { formatSpan } from './formatSpan.js'
import { inspectorMessages } from './inspectorMessages.js'
import type { LimitName } from './LimitName.js'

const { limits: words } = inspectorMessages

interface SessionLimitBarsProps {
  limits: SessionLimits | undefined
  /** Epoch milliseconds. */
  at: number
}

/** What ends the session: each limit as a bar with what is left of it, and which of them decides. */
export function SessionLimitBars({ limits, at }: SessionLimitBarsProps): ReactNode {
  const titleId = useId()
  return (
    <section data-part="limits" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      {limits ? (
        <>
          <p data-part="decision">{explainDeadline(limits)}</p>
          <ul>
            {limitNamesOf(limits).map((name) => (
              <LimitBar key={name} name={name} limits={limits} at={at} />
            ))}
          </ul>
        </>
      ) : (
        <p data-part="empty">{words.none}</p>
      )}
    </section>
  )
}

function LimitBar({ name, limits, at }: { name: LimitName; limits: SessionLimits; at: number }) {
  const labelId = useId()
  const span = limits[name]
  if (!span) return null
  const wholeMs = span.to - span.from
  const leftMs = Math.min(wholeMs, Math.max(0, span.to - at))
  const left = words.left(formatSpan(leftMs), formatSpan(wholeMs))
  const decides = limits.decidedBy === name
  return (
    <li data-limit={name} data-decides={decides || undefined}>
      <span data-part="limit-name" id={labelId}>
        {words.names[name]} {decides && <span data-part="tag">{words.decides}</span>}
      </span>
      <span data-part="limit-left">{left}</span>
      <meter aria-labelledby={labelId} aria-valuetext={left} min={0} max={wholeMs} value={leftMs} />
      <span data-part="note">
        {words.span(formatSecond(span.from), formatSecond(span.to))}. {words.rules[name]}
      </span>
    </li>
  )
}
