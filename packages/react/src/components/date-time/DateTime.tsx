'use client'

import { forwardRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import { formatDateTime, type DateTimeStyle } from '../../internal/formatDateTime.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'

export type DateTimeProps = Omit<PartProps<'time'>, 'children' | 'dateTime'> & {
  /** When, in milliseconds since 1970, as Weavr sends it. */
  value: number
  /**
   * How much of it: `time` ("14:02"), `day` ("Tuesday 24 November"), `date` ("24 November 2026"), `moment` (both),
   * `exact` (to the second, with the zone).
   * @default 'moment'
   */
  show?: DateTimeStyle
}

/**
 * A moment in the page's locale and the payer's own zone; the year only where it is not this one. A native
 * `<time>` that takes the props it is given.
 *
 * @example
 * <DateTime value={card.creationTimestamp} show="date" />
 */
export const DateTime = forwardRef<HTMLTimeElement, DateTimeProps>(function DateTime(
  { value, show = 'moment', ...props },
  ref,
) {
  const locale = useWeavrLocale()
  const { clock } = useWeavr().platform
  const own = {
    'data-weavr': 'date-time',
    // A day in front of its month stays there in a page that runs the other way.
    dir: 'auto',
    dateTime: new Date(value).toISOString(),
    children: formatDateTime(value, { locale, show, now: clock.wallMs() }),
  }
  return renderPart('time', own, props, ref)
})
