'use client'

import { createPart } from '../../internal/createPart.js'
import { createRootContext } from '../../internal/createRootContext.js'
import type { PartComponent, PartTag } from '../../internal/PartProps.js'
import type { ChallengeElements } from './challengeElements.js'

export const [ChallengeProvider, useChallengeContext] = createRootContext<ChallengeElements>('its Root')

/** One element of an open challenge, or nothing while it does not apply. */
export function challengePart<Tag extends PartTag>(
  tag: Tag,
  name: keyof ChallengeElements,
): PartComponent<Tag> {
  return createPart(tag, name, () => useChallengeContext()[name] || undefined)
}
