import { CreateManagedAccountForm } from '@weavr-kit/react'

export const NewAccountPage = ({ profileId }: { profileId: string }) => (
  <CreateManagedAccountForm
    profileId={profileId}
    currencies={['EUR', 'GBP']}
    accountHref={({ id }) => `/accounts/${id}`}
  />
)
