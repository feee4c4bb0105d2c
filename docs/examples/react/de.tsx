import { WeavrSessionProvider, type WeavrMessages } from '@weavr-kit/react'
import { use, type ReactNode } from 'react'

// Loaded where it is asked for: nobody else pays for it.
const german: Promise<WeavrMessages> = import('@weavr-kit/react/messages/de').then(({ de }) => de)

export const App = ({ children }: { children: ReactNode }) => (
  <WeavrSessionProvider baseUrl="/api/weavr" messages={use(german)} locale="de">
    {children}
  </WeavrSessionProvider>
)
