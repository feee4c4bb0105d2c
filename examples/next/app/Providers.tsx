'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { WeavrSessionProvider } from '@weavr-kit/react'
import { useState, type ReactNode } from 'react'

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={queryClient}>
      <WeavrSessionProvider baseUrl="/api/weavr">{children}</WeavrSessionProvider>
    </QueryClientProvider>
  )
}
