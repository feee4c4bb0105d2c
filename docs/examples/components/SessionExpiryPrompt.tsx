import { ManagedCardList, SessionExpiryPrompt, WeavrSessionProvider } from '@weavr-kit/react'

// It is there by default: name it to give it props of your own.
export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr" expiryPrompt={<SessionExpiryPrompt className="my-prompt" />}>
    <ManagedCardList />
  </WeavrSessionProvider>
)
