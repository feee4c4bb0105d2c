'use client'

import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { FailureReference } from './FailureReference.js'

/** The part that shows the reference of a failure; nothing where there is none. */
export function createReferencePart(useRequestRef: () => string | undefined): PartComponent<'p'> {
  return createPart('p', 'reference', () => {
    const requestRef = useRequestRef()
    // Anew with each failure: what was said of a copy is not about this one.
    return requestRef
      ? { children: <FailureReference key={requestRef} requestRef={requestRef} /> }
      : undefined
  })
}
