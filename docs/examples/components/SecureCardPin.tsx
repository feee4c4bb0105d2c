import { SecureCardPin, useManagedCardPin } from '@weavr-kit/react'

/** Mounted while the PIN is to be seen, and no longer. */
export function Pin({ cardId }: { cardId: string }) {
  const { data: pin } = useManagedCardPin(cardId)
  return <SecureCardPin token={pin?.pin.value} />
}
