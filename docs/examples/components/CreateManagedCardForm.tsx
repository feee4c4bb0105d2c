import { CreateManagedCardForm } from '@weavr-kit/react'

export const NewCardPage = ({ profileId }: { profileId: string }) => (
  <CreateManagedCardForm profileIds={{ debit: profileId }} cardHref={({ id }) => `/cards/${id}`} />
)
