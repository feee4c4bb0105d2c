import type { components } from '@weavr-kit/core'
import { isValidIBAN } from 'ibantools'
import type { Money } from '../../internal/formatMoney.js'
import { parseMoney } from '../../internal/parseMoney.js'
import { userRoles } from '../user-roles/RoleField.js'
import type { UserRole } from '../user-roles/userRoleMessages.js'
import type { BulkKind } from './BulkKind.js'
import type { BulkProcessMessages } from './bulkProcessMessages.js'

type Schemas = components['schemas']

/** One operation as Weavr takes it. */
export interface BulkItem {
  pathParams?: Record<string, string>
  requestBody?: unknown
}

/** What a row is read with. */
export interface RowReader {
  /** What stands in a column, without the space around it. */
  cell(column: string): string
  /** Notes what is wrong with the row. */
  refuse(problem: string): void
  words: BulkProcessMessages['problem']
  locale: string
  profileId: string
  /** An amount as this page writes it. */
  example: string
  accounts: ReadonlyMap<string, readonly Named[]>
  cards: ReadonlyMap<string, readonly Named[]>
  /** How roles are called here. */
  roleNames: Readonly<Record<UserRole, string>>
}

/** An account or a card of the payer's, by what it is called. */
export interface Named {
  id: string
  type: 'managed_accounts' | 'managed_cards'
}

/** A row that was read: the operation, whom or what it is about, and how much. */
export interface ReadRow {
  item: BulkItem
  who: string
  money?: Money | undefined
}

interface BulkDefinition {
  /** What has to stand in each row. */
  columns: readonly string[]
  /** What may. */
  optional: readonly string[]
  read(reader: RowReader): ReadRow
}

const isId = (text: string) => /^\d{6,}$/.test(text)

function find(
  name: string,
  { refuse, words, ...known }: RowReader,
  kinds: readonly ('accounts' | 'cards')[],
): Named {
  const first = kinds[0] === 'cards' ? 'managed_cards' : 'managed_accounts'
  const found = kinds.flatMap((kind) => known[kind].get(name.toLowerCase()) ?? [])
  if (found.length > 1) refuse(words.ambiguous(name))
  if (found.length === 0 && !isId(name))
    refuse(kinds[0] === 'cards' ? words.unknownCard(name) : words.unknownAccount(name))
  return found[0] ?? { id: name, type: first }
}

function readMoney({ cell, refuse, words, locale, example }: RowReader): Money {
  const currency = cell('currency').toUpperCase()
  if (!/^[A-Z]{3}$/.test(currency)) {
    refuse(words.currency)
    return { currency, amount: 0 }
  }
  const money = parseMoney(cell('amount'), { currency, locale })
  if (!money || money.amount === 0) refuse(words.amount(example))
  return money ?? { currency, amount: 0 }
}

function readReference({ cell, refuse, words }: RowReader): { description?: string } {
  const description = cell('reference')
  if (!/^[a-zA-Z0-9/\-?:().$_,'+\s#=!"%&*<>;{@]*$/.test(description)) refuse(words.reference)
  return description ? { description } : {}
}

const payment = ['from', 'to', 'amount', 'currency'] as const

const cardKind: BulkDefinition = {
  columns: ['card'],
  optional: [],
  read: (reader) => {
    const { id } = find(reader.cell('card'), reader, ['cards'])
    return { item: { pathParams: { _id_: id } }, who: reader.cell('card') }
  },
}

/** Which columns each kind has, and what its rows become. */
export const bulkKinds: Readonly<Record<BulkKind, BulkDefinition>> = {
  transfers: {
    columns: payment,
    optional: ['reference'],
    read(reader) {
      const money = readMoney(reader)
      const requestBody: Schemas['TransferCreateRequest'] = {
        profileId: reader.profileId,
        source: find(reader.cell('from'), reader, ['accounts', 'cards']),
        destination: find(reader.cell('to'), reader, ['accounts', 'cards']),
        destinationAmount: money,
        ...readReference(reader),
      }
      return { item: { requestBody }, who: reader.cell('to'), money }
    },
  },
  sends: {
    columns: payment,
    optional: ['reference'],
    read(reader) {
      const money = readMoney(reader)
      const id = reader.cell('to')
      if (!isId(id)) reader.refuse(reader.words.unknownAccount(id))
      const requestBody: Schemas['SendCreateRequest'] = {
        profileId: reader.profileId,
        source: find(reader.cell('from'), reader, ['accounts', 'cards']),
        destination: { type: 'managed_accounts', id },
        destinationAmount: money,
        ...readReference(reader),
      }
      return { item: { requestBody }, who: id, money }
    },
  },
  'outgoing-wire-transfers': {
    columns: ['from', 'name', 'iban', 'amount', 'currency'],
    optional: ['bic', 'reference'],
    read(reader) {
      const money = readMoney(reader)
      const iban = reader.cell('iban').replace(/\s/g, '').toUpperCase()
      if (!isValidIBAN(iban)) reader.refuse(reader.words.iban)
      const { id } = find(reader.cell('from'), reader, ['accounts'])
      const bankIdentifierCode = reader.cell('bic')
      const requestBody: Schemas['OutgoingWireTransferCreateRequest'] = {
        profileId: reader.profileId,
        sourceInstrument: { type: 'managed_accounts', id },
        transferAmount: money,
        destinationBeneficiary: {
          name: reader.cell('name'),
          iban,
          ...(bankIdentifierCode && { bankIdentifierCode }),
        },
        ...readReference(reader),
      }
      return { item: { requestBody }, who: reader.cell('name'), money }
    },
  },
  users: {
    columns: ['name', 'surname', 'email'],
    optional: ['roles'],
    read({ cell, refuse, words, roleNames }) {
      const [name, surname, email] = [cell('name'), cell('surname'), cell('email')]
      if (!/^\S+@\S+$/.test(email)) refuse(words.email)
      const typed = cell('roles')
        .split(/[,;|]+/)
        .map((role) => role.trim().toLowerCase())
        .filter(Boolean)
      const isCalled = (role: UserRole, said: string) =>
        said === role.toLowerCase() || said === roleNames[role].toLowerCase()
      const roles = userRoles.filter((role) => typed.some((said) => isCalled(role, said)))
      const odd = typed.find((said) => !roles.some((role) => isCalled(role, said)))
      if (odd) refuse(words.role(odd))
      const requestBody: Schemas['UserCreateRequest'] = { name, surname, email, roles }
      return { item: { requestBody }, who: `${name} ${surname}` }
    },
  },
  'card-blocks': cardKind,
  'card-unblocks': cardKind,
}
