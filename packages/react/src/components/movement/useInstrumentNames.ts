'use client'

import { useMemo } from 'react'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'

/** How the payer calls accounts and cards, by id; asked for only where there is a use for it. */
export function useInstrumentNames(isAsked: boolean): ReadonlyMap<string, string> {
  const options = { enabled: isAsked, select: toNames }
  const accounts = useManagedAccounts(undefined, options).data
  const cards = useManagedCards(undefined, options).data
  return useMemo(() => new Map([...(accounts ?? []), ...(cards ?? [])]), [accounts, cards])
}

const toNames = ({ items }: { items: readonly { id: string; friendlyName: string }[] }) =>
  new Map(items.map(({ id, friendlyName }) => [id, friendlyName]))
