'use client'

import { useMemo } from 'react'
import {
  useBeneficiaryBatches,
  useInfiniteBeneficiaries,
} from '../../resources/beneficiaries/beneficiaryHooks.js'
import type { Beneficiary } from '../../resources/beneficiaries/beneficiaryQueries.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { loadedPages, type LoadedPages } from '../loaded/loadedPages.js'
import { sideOfPayee } from '../payment-tracker/usePaymentSides.js'

/** A payee as the list shows them. */
export interface ListedPayee {
  payee: Beneficiary
  name: string
  isBank: boolean
  tail: string
  status: 'trusted' | 'pending' | 'removing' | 'invalid' | 'failed'
  /** What waits for a code, while it does. */
  batchId: string | undefined
}

/** The saved payees by name, with what waits to be confirmed. */
export function usePayeeList(pageSize: number): LoadedPages<ListedPayee> {
  const locale = useWeavrLocale()
  const pages = useInfiniteBeneficiaries({ pageSize })
  const removals = useBeneficiaryBatches({ state: ['PENDING_CHALLENGE'], operation: ['REMOVE'], limit: 100 })
  const rows = useMemo(() => {
    const waiting = new Set(removals.data?.items.map(({ operationBatchId }) => operationBatchId.batchId))
    return pages.data?.pages
      .flatMap(({ items }) => items)
      .filter(({ state }) => state !== 'REMOVED')
      .map((payee) => toListed(payee, waiting))
      .sort((one, other) => one.name.localeCompare(other.name, locale))
  }, [locale, pages.data, removals.data])
  return loadedPages(pages, rows, pageSize)
}

const statuses: Record<Beneficiary['state'], ListedPayee['status']> = {
  ACTIVE: 'trusted',
  INITIALISED: 'pending',
  PENDING_CHALLENGE: 'pending',
  INVALID: 'invalid',
  CHALLENGE_FAILED: 'failed',
  REMOVED: 'failed',
}

function toListed(payee: Beneficiary, waiting: ReadonlySet<string>): ListedPayee {
  const { name = '', account = '' } = sideOfPayee(payee)
  const status = statuses[payee.state]
  const removal = payee.relatedOperationBatches.find(({ batchId }) => waiting.has(batchId))?.batchId
  const added = payee.relatedOperationBatches.find(({ operation }) => operation === 'CREATE')?.batchId
  return {
    payee,
    name,
    isBank: 'bankAccountDetails' in payee.beneficiaryDetails,
    tail: account.replace(/\s/g, '').slice(-4),
    status: status === 'trusted' && removal ? 'removing' : status,
    batchId: status === 'trusted' ? removal : status === 'pending' ? added : undefined,
  }
}
