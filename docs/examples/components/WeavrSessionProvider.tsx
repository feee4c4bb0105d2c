import { ManagedCardList, RequireSession, SignIn, WeavrSessionProvider } from '@weavr-kit/react'
import '@weavr-kit/react/styles.css'

export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr" onSessionEvent={(event) => console.log(event.type)}>
    <RequireSession fallback={<SignIn />}>
      <ManagedCardList />
    </RequireSession>
  </WeavrSessionProvider>
)
