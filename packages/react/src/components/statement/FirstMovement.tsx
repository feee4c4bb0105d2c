'use client'

import type { ReactNode } from 'react'
import {
  useManagedAccountStatement,
  useManagedCardStatement,
} from '../../resources/statements/statementHooks.js'
import { DateTime } from '../date-time/DateTime.js'
import { useStatementContext } from './StatementContext.js'

/** When the first movement there ever was took place; asked for only where a period is empty. */
export function FirstMovement(): ReactNode {
  const { instrument, words } = useStatementContext()
  const idOf = (type: typeof instrument.type) => (type === instrument.type ? instrument.id : undefined)
  const params = { sortOrder: 'ASC', limit: 1 } as const
  const ofAccount = useManagedAccountStatement({ ...params, id: idOf('managed_accounts') })
  const ofCard = useManagedCardStatement({ ...params, id: idOf('managed_cards') })
  const first = (ofAccount.data ?? ofCard.data)?.items[0]
  if (!first) return null
  return (
    <>
      {words.first} <DateTime value={first.timestamp} show="date" />
    </>
  )
}
