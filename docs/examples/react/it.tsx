import { WeavrSessionProvider, type WeavrMessages } from '@weavr-kit/react'
import { use, type ReactNode } from 'react'

// Loaded where it is asked for: nobody else pays for it.
const italian: Promise<WeavrMessages> = import('@weavr-kit/react/messages/it').then(({ it }) => it)

export const App = ({ children }: { children: ReactNode }) => (
  <WeavrSessionProvider baseUrl="/api/weavr" messages={use(italian)} locale="it">
    {children}
  </WeavrSessionProvider>
)
