import { ManagedCardList, RequireSession, SignIn, WeavrSessionProvider } from '@weavr-kit/react'

export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr">
    <RequireSession fallback={<SignIn />}>
      <ManagedCardList />
    </RequireSession>
  </WeavrSessionProvider>
)
