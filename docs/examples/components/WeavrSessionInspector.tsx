import { ManagedCardList, WeavrSessionProvider } from '@weavr-kit/react'
import { WeavrSessionInspector } from '@weavr-kit/react/inspector'
import '@weavr-kit/react/inspector.css'

export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr">
    <ManagedCardList />
    {import.meta.env.DEV && <WeavrSessionInspector />}
  </WeavrSessionProvider>
)
