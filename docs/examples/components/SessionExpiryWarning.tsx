import {
  LockScreen,
  ManagedCardList,
  RequireSession,
  SessionExpiryWarning,
  WeavrSessionProvider,
} from '@weavr-kit/react'

// The warning alone; what the session's end looks like is the lock screen's.
export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr" expiryPrompt={<SessionExpiryWarning />}>
    <RequireSession fallback={<LockScreen />}>
      <ManagedCardList />
    </RequireSession>
  </WeavrSessionProvider>
)
