import { ManagedCardList, RequireSession, SignIn } from '@weavr-kit/react'

export const Start = ({ navigate }: { navigate: (to: string) => void }) => (
  <RequireSession fallback={<SignIn onForgotPassword={() => navigate('/lost-password')} />}>
    <ManagedCardList />
  </RequireSession>
)
