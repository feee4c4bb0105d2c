'use client'

import { ApiError, type WeavrError } from '@weavr-kit/core'
import { useState } from 'react'
import {
  useCancelOutgoingWireTransfer,
  useConfirmOutgoingWireTransfer,
  useDownloadOutgoingWireTransferConfirmation,
  useUpdateOutgoingWireTransferBeneficiaryName,
} from '../../resources/outgoing-wire-transfers/outgoingWireTransferHooks.js'
import { useCancelSend } from '../../resources/sends/sendHooks.js'
import { useCancelTransfers } from '../../resources/transfers/transferHooks.js'
import type { PaymentRef, PaymentStep } from './TrackedPayment.js'

export type PaymentMove = 'confirm' | 'use-name' | 'change-name' | 'cancel' | 'proof'

/** What the payer may do with a payment that is made, one at a time. */
export interface PaymentMoves {
  /** Which one is under way. */
  underWay: PaymentMove | undefined
  /** Why the last one failed, which that was, and how far the payment was when it began. */
  failed: { move: PaymentMove; error: WeavrError; step: PaymentStep | undefined } | undefined
  /** Goes on whatever the check of the payee said. */
  confirm(): void
  /** Takes the name that the payee's bank has. */
  acceptName(): void
  changeName(name: string): void
  cancel(): void
  getProof(onFile: (file: Blob) => void): void
  /** Forgets why the last one failed. */
  forget(): void
}

/** The writes of one payment. None is ever tried again by itself: what became of it is read from the payment. */
export function usePaymentMoves({ type, id }: PaymentRef, step: PaymentStep | undefined): PaymentMoves {
  const [state, setState] = useState<Pick<PaymentMoves, 'underWay' | 'failed'>>({
    underWay: undefined,
    failed: undefined,
  })
  const confirm = useConfirmOutgoingWireTransfer()
  const rename = useUpdateOutgoingWireTransferBeneficiaryName()
  const cancelWire = useCancelOutgoingWireTransfer()
  const cancelSend = useCancelSend()
  const cancelTransfers = useCancelTransfers()
  const proof = useDownloadOutgoingWireTransferConfirmation()

  async function run<Answer>(move: PaymentMove, write: () => Promise<Answer>): Promise<Answer | undefined> {
    if (state.underWay) return undefined
    setState({ underWay: move, failed: undefined })
    try {
      const answer = await write()
      setState({ underWay: undefined, failed: undefined })
      return answer
    } catch (error) {
      setState({ underWay: undefined, failed: { move, error: error as WeavrError, step } })
      return undefined
    }
  }

  /** Weavr answers each of many by itself, and refuses without an error. */
  async function cancelTransfer() {
    const { cancellations } = await cancelTransfers.mutateAsync({ cancellations: [{ id }] })
    const refused = cancellations.find((one) => one.id === id && one.state === 'ERROR')
    if (refused) throw new ApiError({ code: refused.errorCode ?? 'HTTP_409', status: 409 })
  }

  return {
    ...state,
    confirm: () => void run('confirm', () => confirm.mutateAsync({ id })),
    acceptName: () => void run('use-name', () => rename.mutateAsync({ id, acceptVerifiedName: true })),
    changeName: (name) => void run('change-name', () => rename.mutateAsync({ id, name })),
    cancel: () =>
      void run('cancel', async () => {
        if (type === 'transfers') await cancelTransfer()
        else await (type === 'sends' ? cancelSend : cancelWire).mutateAsync({ id })
      }),
    getProof: (onFile) =>
      void run('proof', () => proof.mutateAsync({ id })).then((file) => file && onFile(file)),
    forget: () => setState({ underWay: undefined, failed: undefined }),
  }
}
