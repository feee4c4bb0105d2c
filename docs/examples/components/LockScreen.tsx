import {
  LockScreen,
  ManagedCardList,
  RequireSession,
  SessionExpiryWarning,
  WeavrSessionProvider,
} from '@weavr-kit/react'

export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr" expiryPrompt={<SessionExpiryWarning />}>
    <RequireSession fallback={<LockScreen />}>
      <ManagedCardList />
    </RequireSession>
  </WeavrSessionProvider>
)
