import { ConfirmationDialog, useConfirmation } from '@weavr-kit/react'

export function ConfirmWire({ id }: { id: string }) {
  const confirmation = useConfirmation('outgoing_wire_transfers', [id])
  return (
    <>
      <button onClick={confirmation.confirm}>Continue</button>
      <ConfirmationDialog confirmation={confirmation} />
    </>
  )
}
