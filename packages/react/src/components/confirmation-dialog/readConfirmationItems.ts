import { ApiError, type Weavr } from '@weavr-kit/core'
import type { ConfirmableType, ConfirmationItem } from './ConfirmationItem.js'

type Fields = Record<string, unknown>
type Side = Pick<ConfirmationItem, 'payee' | 'account'>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const inFours = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Name and account, however the kind of payee writes them. */
function sideOf(details: Fields): Side {
  const nested = [details.bankAccountDetails, details.accountReference, details.beneficiaryInformation, details.beneficiaryDetails, details.instrument].filter(isFields).map(sideOf)
  const { sortCode, accountNumber, iban } = details
  const account =
    typeof iban === 'string'
      ? inFours(iban)
      : typeof accountNumber === 'string'
        ? [typeof sortCode === 'string' ? sortCode.replace(/(\d\d)(?=\d)/g, '$1-') : '', accountNumber].join(' ').trim()
        : (text(details.account) ?? text(details.accountDescriptor))
  return {
    payee: text(details.name) ?? text(details.businessName) ?? text(details.fullName) ?? nested.find(({ payee }) => payee !== undefined)?.payee,
    account: account ?? nested.find((side) => side.account !== undefined)?.account ?? (typeof details.type === 'string' ? text(details.id) : undefined),
  }
}

/** Reads what a code will confirm from Weavr itself, never from what the app believes it is. @throws {WeavrError} */
export async function readConfirmationItems({ api }: Weavr, type: ConfirmableType, ids: readonly string[]): Promise<ConfirmationItem[]> {
  const at = (id: string) => ({ params: { path: { id } }, intent: 'user' }) as const

  /** Follows a destination that only names where its details lie. */
  async function follow(destination: unknown): Promise<Side> {
    if (!isFields(destination)) return {}
    const { beneficiaryId, type: kind, id } = destination
    if (typeof beneficiaryId === 'string') return sideOf(await api.GET('/beneficiaries/{id}', at(beneficiaryId)))
    if (kind === 'linked_accounts' && typeof id === 'string') return sideOf(await api.GET('/linked_accounts/{id}', at(id)))
    return sideOf(destination)
  }

  const payment = async (
    { id, description, scheduledTimestamp }: { id: string; description?: string; scheduledTimestamp?: string },
    amount: ConfirmationItem['amount'],
    destination: unknown,
  ): Promise<ConfirmationItem> => ({
    ...{ id, kind: 'payment', amount, reference: description, ...(await follow(destination)) },
    scheduledAt: scheduledTimestamp === undefined ? undefined : Number(scheduledTimestamp),
  })

  async function readOne(id: string): Promise<ConfirmationItem[]> {
    if (type === 'outgoing_wire_transfers') {
      const wire = await api.GET('/outgoing_wire_transfers/{id}', at(id))
      return [await payment(wire, wire.transferAmount, wire.destination)]
    }
    if (type === 'sends') {
      const send = await api.GET('/sends/{id}', at(id))
      return [await payment(send, send.destinationAmount, send.destination)]
    }
    if (type === 'correspondent_bank_transfers') {
      const transfer = await api.GET('/correspondent_bank_transfers/{id}', at(id))
      return [await payment(transfer, transfer.amount, transfer.beneficiary)]
    }
    if (type === 'linked_account_declaration') return [{ id, kind: 'account', ...sideOf(await api.GET('/linked_accounts/{id}', at(id))) }]
    const { beneficiaries = [] } = await api.GET('/beneficiaries', { params: { query: { batchId: [id], limit: 100 } }, intent: 'user' })
    return beneficiaries.map((payee) => ({
      id: payee.id,
      kind: payee.relatedOperationBatches.find(({ batchId }) => batchId === id)?.operation === 'REMOVE' ? 'payee-removal' : 'payee',
      ...sideOf(payee as unknown as Fields),
    }))
  }

  const items = (await Promise.all(ids.map(readOne))).flat()
  // Nobody is asked to confirm what they cannot see.
  if (items.length === 0) throw new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })
  return items
}
