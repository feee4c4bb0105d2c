import { ApiError, type components, type Weavr } from '@weavr-kit/core'
import type { ConfirmableType, ConfirmationItem } from './ConfirmationItem.js'

type Fields = Record<string, unknown>
type Side = Pick<ConfirmationItem, 'payee' | 'account'>
type InstrumentId = components['schemas']['InstrumentId']

interface PaymentFields {
  id: string
  description?: string
  scheduledTimestamp?: string
}

const PAGE_SIZE = 100

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const inFours = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

/** Name and account, however the kind of payee writes them. */
function sideOf(details: Fields): Side {
  const nested = [
    details.bankAccountDetails,
    details.accountReference,
    details.beneficiaryInformation,
    details.beneficiaryDetails,
    details.instrument,
  ]
    .filter(isFields)
    .map(sideOf)
  const { sortCode, accountNumber, iban } = details
  const account =
    typeof iban === 'string'
      ? inFours(iban)
      : typeof accountNumber === 'string'
        ? [typeof sortCode === 'string' ? sortCode.replace(/(\d\d)(?=\d)/g, '$1-') : '', accountNumber]
            .join(' ')
            .trim()
        : (text(details.account) ?? text(details.accountDescriptor))
  return {
    payee:
      text(details.name) ??
      text(details.businessName) ??
      text(details.fullName) ??
      nested.find(({ payee }) => payee !== undefined)?.payee,
    account:
      account ??
      nested.find((side) => side.account !== undefined)?.account ??
      (typeof details.type === 'string' ? text(details.id) : undefined),
  }
}

/**
 * Reads what a code will confirm from Weavr itself, never from what the app believes it is.
 * @throws {WeavrError}
 */
export async function readConfirmationItems(
  { api }: Weavr,
  type: ConfirmableType,
  ids: readonly string[],
): Promise<ConfirmationItem[]> {
  const at = (id: string) => ({ params: { path: { id } }, intent: 'user' }) as const
  const names = new Map<string, Promise<string | undefined>>()

  /** Follows a destination that only names where its details lie. */
  async function follow(destination: unknown): Promise<Side> {
    if (!isFields(destination)) return {}
    const { beneficiaryId, type: kind, id } = destination
    if (typeof beneficiaryId === 'string')
      return sideOf(await api.GET('/beneficiaries/{id}', at(beneficiaryId)))
    if (kind === 'linked_accounts' && typeof id === 'string')
      return sideOf(await api.GET('/linked_accounts/{id}', at(id)))
    return sideOf(destination)
  }

  /**
   * What the payer calls the account or card that pays. Asked once for each, and left out where they may not
   * see it.
   */
  function nameOf({ type: kind, id }: InstrumentId): Promise<string | undefined> {
    const known = names.get(id)
    if (known) return known
    const read =
      kind === 'managed_accounts'
        ? api.GET('/managed_accounts/{id}', at(id))
        : api.GET('/managed_cards/{id}', at(id))
    const name = read.then(({ friendlyName }) => friendlyName).catch(() => undefined)
    names.set(id, name)
    return name
  }

  async function payment(
    { id, description, scheduledTimestamp }: PaymentFields,
    source: InstrumentId,
    amount: ConfirmationItem['amount'],
    destination: unknown,
  ): Promise<ConfirmationItem> {
    const [from, to] = await Promise.all([nameOf(source), follow(destination)])
    return {
      ...{ id, kind: 'payment', amount, from, reference: description, ...to },
      scheduledAt: scheduledTimestamp === undefined ? undefined : Number(scheduledTimestamp),
    }
  }

  /** Every payee of a batch, however many pages they fill. */
  async function payeesOf(batch: string): Promise<ConfirmationItem[]> {
    const items: ConfirmationItem[] = []
    for (;;) {
      const query = { batchId: [batch], limit: PAGE_SIZE, offset: items.length }
      const { beneficiaries = [], count = 0 } = await api.GET('/beneficiaries', {
        params: { query },
        intent: 'user',
      })
      for (const payee of beneficiaries) {
        const { operation } = payee.relatedOperationBatches.find(({ batchId }) => batchId === batch) ?? {}
        items.push({
          id: payee.id,
          kind: operation === 'REMOVE' ? 'payee-removal' : 'payee',
          ...sideOf({ ...payee }),
        })
      }
      if (beneficiaries.length === 0 || items.length >= count) return items
    }
  }

  async function readOne(id: string): Promise<ConfirmationItem[]> {
    if (type === 'outgoing_wire_transfers') {
      const wire = await api.GET('/outgoing_wire_transfers/{id}', at(id))
      return [await payment(wire, wire.sourceInstrument, wire.transferAmount, wire.destination)]
    }
    if (type === 'sends') {
      const send = await api.GET('/sends/{id}', at(id))
      return [await payment(send, send.source, send.destinationAmount, send.destination)]
    }
    if (type === 'correspondent_bank_transfers') {
      const transfer = await api.GET('/correspondent_bank_transfers/{id}', at(id))
      return [await payment(transfer, transfer.sourceInstrument, transfer.amount, transfer.beneficiary)]
    }
    if (type === 'linked_account_declaration')
      return [{ id, kind: 'account', ...sideOf(await api.GET('/linked_accounts/{id}', at(id))) }]
    return payeesOf(id)
  }

  const items = (await Promise.all(ids.map(readOne))).flat()
  // Nobody is asked to confirm what they cannot see.
  if (items.length === 0) throw new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })
  return items
}

/** Whether all of it still waits: after the last wrong code, Weavr may have ended it. @throws {WeavrError} */
export async function stillWaits(
  { api }: Weavr,
  type: ConfirmableType,
  ids: readonly string[],
): Promise<boolean> {
  const states = await Promise.all(
    ids.map((id) => {
      const at = { params: { path: { id } }, intent: 'user' } as const
      if (type === 'outgoing_wire_transfers') return api.GET('/outgoing_wire_transfers/{id}', at)
      if (type === 'sends') return api.GET('/sends/{id}', at)
      if (type === 'correspondent_bank_transfers') return api.GET('/correspondent_bank_transfers/{id}', at)
      if (type === 'beneficiary_batches') return api.GET('/beneficiaries/batch/{id}', at)
      return api.GET('/linked_accounts/{id}', at)
    }),
  )
  return states.every(
    ({ state }) =>
      state === (type === 'linked_account_declaration' ? 'PENDING_VERIFICATION' : 'PENDING_CHALLENGE'),
  )
}
