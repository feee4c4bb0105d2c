import { InviteUserForm } from '@weavr-kit/react'

export const InvitePage = ({ navigate }: { navigate: (to: string) => void }) => (
  <InviteUserForm onInvited={() => navigate('/people')} onCancel={() => navigate('/people')} />
)
