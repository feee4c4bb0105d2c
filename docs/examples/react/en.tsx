import { WeavrSessionProvider, type WeavrMessages } from '@weavr-kit/react'
import { en } from '@weavr-kit/react/messages/en'
import type { ReactNode } from 'react'

const fr: WeavrMessages = { ...en, signIn: { ...en.signIn, title: 'Connexion' } }

export const App = ({ children }: { children: ReactNode }) => (
  <WeavrSessionProvider baseUrl="/api/weavr" messages={fr} locale="fr">
    {children}
  </WeavrSessionProvider>
)
