import { ManagedCardList, StepUpDialog, WeavrSessionProvider } from '@weavr-kit/react'

export const App = () => (
  <WeavrSessionProvider baseUrl="/api/weavr">
    <ManagedCardList />
    <StepUpDialog />
  </WeavrSessionProvider>
)
