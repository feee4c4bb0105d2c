'use client'

import { useMemo } from 'react'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { BulkKind } from './BulkKind.js'
import type { Named } from './bulkKinds.js'

type ByName = ReadonlyMap<string, readonly Named[]>

/** Accounts and cards by what the payer calls them, so that rows need no ids. */
export interface OwnInstruments {
  accounts: ByName
  cards: ByName
}

/** As many as Weavr gives at once: of what is beyond, rows say the id. */
const LIMIT = 100

const nothing: OwnInstruments = { accounts: new Map(), cards: new Map() }

/** Only what the kind's rows name. */
export function useOwnInstruments(kind: BulkKind): LoadedQuery<OwnInstruments> {
  const needsAccounts = ['transfers', 'sends', 'outgoing-wire-transfers'].includes(kind)
  const needsCards = ['transfers', 'sends', 'card-blocks', 'card-unblocks'].includes(kind)
  const accounts = useManagedAccounts({ limit: LIMIT }, { enabled: needsAccounts })
  const cards = useManagedCards({ limit: LIMIT }, { enabled: needsCards })
  const used = [needsAccounts && accounts, needsCards && cards].filter((query) => query !== false)
  const isThere = used.every(({ data }) => data !== undefined)
  const data = useMemo(
    () =>
      isThere
        ? {
            accounts: accounts.data ? byName(accounts.data.items, 'managed_accounts') : nothing.accounts,
            cards: cards.data ? byName(cards.data.items, 'managed_cards') : nothing.cards,
          }
        : undefined,
    [isThere, accounts.data, cards.data],
  )
  return {
    data,
    error: used.find(({ error }) => error)?.error ?? null,
    failureReason: used.find(({ failureReason }) => failureReason)?.failureReason ?? null,
    isPending: !isThere,
    isFetching: used.some(({ isFetching }) => isFetching),
    // How old the names are is of no interest.
    dataUpdatedAt: 0,
    refetch: () => Promise.all(used.map((query) => query.refetch())),
  }
}

function byName(items: readonly { id: string; friendlyName: string }[], type: Named['type']): ByName {
  const found = new Map<string, Named[]>()
  for (const { id, friendlyName } of items) {
    const name = friendlyName.trim().toLowerCase()
    found.set(name, [...(found.get(name) ?? []), { id, type }])
  }
  return found
}
