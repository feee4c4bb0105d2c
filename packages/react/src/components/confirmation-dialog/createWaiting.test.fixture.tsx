import type { Weavr } from '@weavr-kit/core'
import { sandboxProfiles } from '@weavr-kit/sandbox'
import type { ReactNode } from 'react'
import type { ConfirmableType } from './ConfirmationItem.js'
import { ConfirmationDialog, type ConfirmationDialogProps } from './ConfirmationDialog.js'
import { useConfirmation, type UseConfirmationOptions } from './useConfirmation.js'

interface ContinueProps
  extends UseConfirmationOptions, Pick<ConfirmationDialogProps, 'hint' | 'phoneEnding'> {
  type: ConfirmableType
  ids: string[]
}

/** What an app writes around the dialog. */
export function Continue({ type, ids, hint, phoneEnding, ...options }: ContinueProps): ReactNode {
  const confirmation = useConfirmation(type, ids, options)
  return (
    <>
      <section className="story-panel">
        <button className="story-button" onClick={confirmation.confirm}>
          Continue
        </button>
      </section>
      <ConfirmationDialog confirmation={confirmation} hint={hint} phoneEnding={phoneEnding} />
    </>
  )
}

const dublin = { iban: 'IE29AIBK93115212345678', address: '18 Lombard Street East, Dublin' }

/** Makes things at Weavr that wait for their payer's code. */
export function createWaiting({ api }: Weavr) {
  async function account(name = 'Main account') {
    const { accounts = [] } = await api.GET('/managed_accounts')
    return {
      type: 'managed_accounts' as const,
      id: accounts.find(({ friendlyName }) => friendlyName === name)!.id,
    }
  }

  return {
    account,
    async wire(
      name: string,
      amount: number,
      more: { scheduledTimestamp?: string; description?: string } = {},
    ) {
      const { id } = await api.POST('/outgoing_wire_transfers', {
        body: {
          profileId: sandboxProfiles.outgoingWireTransfer,
          sourceInstrument: await account(),
          transferAmount: { currency: 'EUR', amount },
          destinationBeneficiary: { name, iban: dublin.iban },
          description: 'Rent',
          ...more,
        },
      })
      return id
    },
    /** In pounds, from another account. */
    async britishWire(name: string, amount: number) {
      const { id } = await api.POST('/outgoing_wire_transfers', {
        body: {
          profileId: sandboxProfiles.outgoingWireTransfer,
          sourceInstrument: await account('UK operations'),
          transferAmount: { currency: 'GBP', amount },
          destinationBeneficiary: { type: 'BUSINESS', name, accountNumber: '98765432', sortCode: '123456' },
        },
      })
      return id
    },
    async send(to: string, amount: number, from = 'Main account') {
      const { id } = await api.POST('/sends', {
        body: {
          profileId: sandboxProfiles.send,
          source: await account(from),
          destination: { type: 'managed_accounts', id: to },
          destinationAmount: { currency: 'EUR', amount },
        },
      })
      return id
    },
    async correspondent(name: string, amount: number) {
      const { id } = await api.POST('/correspondent_bank_transfers', {
        body: {
          profileId: sandboxProfiles.correspondentBankTransfer,
          sourceInstrument: await account('Tax reserve'),
          amount: { currency: 'EUR', amount },
          originator: {
            name: 'Quayside Traders Ltd',
            registrationAddress: '4 Harbour Road, Cork',
            registrationCountry: 'IE',
            bankAccountDetails: { account: '12345678', financialInstitution: 'AIBKIE2D' },
          },
          beneficiary: { name, ...dublin },
          purpose: 'Supplier invoice',
        },
      })
      return id
    },
    async linkedAccount(name: string, iban = 'FR1420041010050500013M02606') {
      return (
        await api.POST('/linked_accounts', {
          body: { name, type: 'BUSINESS', accountReference: { iban }, country: 'FR' },
        })
      ).id
    },
    /** A batch: as many payees as there are names. */
    async payees(...names: string[]) {
      const { operationBatchId } = await api.POST('/beneficiaries', {
        body: {
          beneficiaries: names.map((businessName, index) => ({
            trustLevel: 'TRUSTED' as const,
            beneficiaryInformation: { businessName },
            beneficiaryDetails: {
              bankAccountDetails: { accountNumber: String(12_345_678 + index), sortCode: '040004' },
            },
          })),
        },
      })
      return operationBatchId.batchId
    },
  }
}
