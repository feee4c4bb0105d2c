import { ManagedCardDetails } from '@weavr-kit/react'

export const CardPage = ({ cardId }: { cardId: string }) => (
  <ManagedCardDetails
    cardId={cardId}
    accountHref={(accountId) => `/accounts/${accountId}`}
    spendControlsHref={`/cards/${cardId}/controls`}
  />
)
