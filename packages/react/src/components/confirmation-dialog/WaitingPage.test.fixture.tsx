import { useEffect, useState, type ReactNode } from 'react'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { useWeavr } from '../../internal/useWeavr.js'
import type { ConfirmableType } from './ConfirmationItem.js'
import { Continue, createWaiting } from './createWaiting.test.fixture.js'
import type { UseConfirmationOptions } from './useConfirmation.js'

export interface WaitingPageProps {
  /** Makes what waits, and returns its ids. */
  make: (waiting: ReturnType<typeof createWaiting>) => Promise<string[]>
  /** @default 'outgoing_wire_transfers' */
  type?: ConfirmableType
  push?: UseConfirmationOptions['push']
}

/** A page with a form, and something that waits for a code. */
export function WaitingPage({ make, type = 'outgoing_wire_transfers', push }: WaitingPageProps): ReactNode {
  const weavr = useWeavr()
  const [ids, setIds] = useState<string[]>()
  useEffect(() => void make(createWaiting(weavr)).then(setIds), [weavr, make])
  return (
    <>
      <PaymentForm />
      {ids && <Continue type={type} ids={ids} push={push} phoneEnding="23" hint="Sandbox: use 123456" />}
    </>
  )
}
