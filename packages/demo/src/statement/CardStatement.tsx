import { keepPreviousData } from '@tanstack/react-query'
import { useManagedCardStatement } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Statement } from './Statement.js'
import { useStatementParams } from './useStatementParams.js'

export function CardStatement({ id }: { id: string }): ReactNode {
  const { params, ...rest } = useStatementParams()
  const query = useManagedCardStatement({ id, ...params }, { placeholderData: keepPreviousData })
  return <Statement query={query} {...rest} />
}
