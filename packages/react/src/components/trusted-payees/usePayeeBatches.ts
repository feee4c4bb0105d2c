'use client'

import type { WeavrError } from '@weavr-kit/core'
import { useEffect, useState } from 'react'
import {
  useAddBeneficiaries,
  useRemoveBeneficiaries,
} from '../../resources/beneficiaries/beneficiaryHooks.js'
import type { AddBeneficiariesVariables } from '../../resources/beneficiaries/beneficiaryMutations.js'
import {
  useConfirmation,
  type Confirmation,
  type UseConfirmationOptions,
} from '../confirmation-dialog/useConfirmation.js'

export type NewPayee = AddBeneficiariesVariables['beneficiaries'][number]
type Outcome = 'added' | 'removed' | 'notAdded'

/** Adding and removing, each a batch that the payer confirms with one code. */
export interface PayeeBatches {
  underWay: 'add' | 'remove' | undefined
  error: WeavrError | null
  outcome: Outcome | undefined
  confirmation: Confirmation
  /** Resolves to whether Weavr took them in. */
  add(payees: readonly NewPayee[]): Promise<boolean>
  remove(id: string): Promise<boolean>
  /** Asks for the code of what waits. */
  confirm(batchId: string, operation: 'CREATE' | 'REMOVE'): void
}

/** @param push asks a device first */
export function usePayeeBatches(push: UseConfirmationOptions['push']): PayeeBatches {
  const add = useAddBeneficiaries()
  const remove = useRemoveBeneficiaries()
  const [outcome, setOutcome] = useState<Outcome>()
  /** Another object for each time that a code is asked for. */
  const [wanted, setWanted] = useState<{ batchId: string; operation: 'CREATE' | 'REMOVE' }>()
  const confirmation = useConfirmation('beneficiary_batches', wanted ? [wanted.batchId] : [], {
    ...(push && { push }),
    onConfirmed: () => setOutcome(wanted?.operation === 'REMOVE' ? 'removed' : 'added'),
  })
  const { confirm } = confirmation
  useEffect(() => {
    if (wanted) confirm()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is wanted
  }, [wanted])

  function ask(batchId: string, operation: 'CREATE' | 'REMOVE') {
    setOutcome(undefined)
    setWanted({ batchId, operation })
  }

  async function run(
    write: () => Promise<{ state: string; operationBatchId: { batchId: string } }>,
    operation: 'CREATE' | 'REMOVE',
  ) {
    setOutcome(undefined)
    add.reset()
    remove.reset()
    try {
      const { state, operationBatchId } = await write()
      if (state === 'PENDING_CHALLENGE') ask(operationBatchId.batchId, operation)
      else if (state === 'FAILED') setOutcome('notAdded')
      else setOutcome(operation === 'CREATE' ? 'added' : 'removed')
      return true
    } catch {
      // Said by `error`.
      return false
    }
  }

  return {
    underWay: add.isPending ? 'add' : remove.isPending ? 'remove' : undefined,
    error: add.error ?? remove.error,
    outcome,
    confirmation,
    add: (payees) => run(() => add.mutateAsync({ beneficiaries: [...payees] }), 'CREATE'),
    remove: (id) => run(() => remove.mutateAsync({ beneficiaryIds: [id] }), 'REMOVE'),
    confirm: ask,
  }
}
