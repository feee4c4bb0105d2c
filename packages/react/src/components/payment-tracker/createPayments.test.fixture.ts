import type { Weavr } from '@weavr-kit/core'
import { sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createWaiting } from '../confirmation-dialog/createWaiting.test.fixture.js'
import type { PaymentRef } from './TrackedPayment.js'

const typed = async (type: PaymentRef['type'], id: Promise<string>): Promise<PaymentRef> => ({
  type,
  id: await id,
})

/** Makes payments of every kind and state at Weavr. */
export function createPayments(weavr: Weavr, sandbox: Sandbox) {
  const waiting = createWaiting(weavr)
  const record = ({ id }: PaymentRef) => sandbox.state.payments[id]!

  return {
    record,
    wire: (name: string, amount = 125_000, more = {}) =>
      typed('outgoing_wire_transfers', waiting.wire(name, amount, more)),
    /** What the payee's bank said, with a reason that the sandbox does not give by itself. */
    async british(
      match: 'CLOSE_MATCH' | 'NO_MATCH' | 'NOT_POSSIBLE',
      reasonCode: string,
      accountName?: string,
    ) {
      const made = await typed(
        'outgoing_wire_transfers',
        waiting.britishWire('No match Harbour Studio', 90_000),
      )
      Object.assign(record(made), {
        validationOutcomes: [
          { category: 'UK_CONFIRMATION_OF_PAYEE', categoryResult: { match, reasonCode, accountName } },
        ],
      })
      return made
    },
    send: (amount = 125_000) => {
      const other = Object.values(sandbox.state.managedAccounts).find(
        ({ friendlyName }) => friendlyName === 'Atelier',
      )
      return typed('sends', waiting.send(other!.id, amount))
    },
    transfer: async (amount = 125_000, more: { scheduledTimestamp?: string } = {}) => {
      const { id } = await weavr.api.POST('/transfers', {
        body: {
          profileId: sandboxProfiles.transfer,
          source: await waiting.account(),
          destination: await waiting.account('Tax reserve'),
          destinationAmount: { currency: 'EUR', amount },
          description: 'VAT',
          ...more,
        },
      })
      return { type: 'transfers', id } satisfies PaymentRef
    },
    /** As if it had gone so far. */
    async inState(payment: Promise<PaymentRef>, state: string) {
      const made = await payment
      Object.assign(record(made), { state, executionTimestamp: String(record(made).creationTimestamp) })
      return made
    },
  }
}
