import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'

/** Why Weavr would show no PIN of a physical card, as the name of the words; nothing where it would. */
export function whyNoPin({
  physicalCardDetails: details,
}: Pick<ManagedCard, 'physicalCardDetails'>): 'pinLocked' | 'notActivated' | undefined {
  if (details?.pinBlocked) return 'pinLocked'
  // Of a card that is to be replaced, it is the new one that waits; the old one goes on working.
  return details?.pendingActivation && !details.replacement ? 'notActivated' : undefined
}
