'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useWeavr } from '@weavr-kit/react'
import { managedCardsQuery } from '@weavr-kit/react/queries'
import Link from 'next/link'

export function CardsLink() {
  const weavr = useWeavr()
  const queryClient = useQueryClient()
  const prefetch = () => void queryClient.prefetchQuery(managedCardsQuery(weavr))
  return (
    <Link href="/cards" onMouseEnter={prefetch} onFocus={prefetch}>
      Cards
    </Link>
  )
}
