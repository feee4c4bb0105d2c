import { SecureProvider, SignIn, WeavrSessionProvider } from '@weavr-kit/react'

export const App = ({ uiKey, nonce }: { uiKey: string; nonce: string }) => (
  <WeavrSessionProvider baseUrl="/api/weavr">
    <SecureProvider uiKey={uiKey} environment="live" nonce={nonce}>
      <SignIn />
    </SecureProvider>
  </WeavrSessionProvider>
)
