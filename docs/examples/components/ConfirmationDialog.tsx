import { ConfirmationDialog, useConfirmation } from '@weavr-kit/react'

export function ConfirmSend({ id }: { id: string }) {
  const confirmation = useConfirmation('sends', [id])
  return (
    <>
      <button onClick={confirmation.confirm}>Confirm the payment</button>
      <ConfirmationDialog confirmation={confirmation} phoneEnding="23" />
    </>
  )
}
