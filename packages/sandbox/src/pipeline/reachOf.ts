import type { components } from '@weavr-kit/core'
import type { ContractOperation } from '@weavr-kit/core/contract'
import type { UserRecord } from '../state/UserRecord.js'

type Role = components['schemas']['UserRole']
type Area = 'cards' | 'funds' | 'users' | 'identity' | 'bulks' | 'open'

/**
 * What a user may reach with an operation: all that the identity has, only what is the user's own, or
 * nothing.
 */
export type Reach = 'all' | 'own' | 'none'

/** The first that fits says what an operation belongs to. What fits none concerns the user's own session. */
const areas: readonly (readonly [RegExp, Area])[] = [
  [/^\/(deprecated\/|bulks\/)?managed_cards|^\/card_payment/, 'cards'],
  [/^\/users\/(kyc|verification)/, 'open'],
  [/^\/(bulks\/)?users|^\/roles/, 'users'],
  [/^\/(corporates|consumers)\/fees/, 'funds'],
  [/^\/(corporates|consumers)/, 'identity'],
  [/^\/bulks\/(transfers|sends|outgoing)/, 'funds'],
  [/^\/bulks/, 'bulks'],
  [
    /^\/(deprecated\/)?managed_accounts|^\/(transfers|sends|fees|transactions|beneficiaries|linked_accounts|challenges)/,
    'funds',
  ],
  [/^\/(outgoing_wire|incoming_wire|correspondent_bank)_transfers/, 'funds'],
]

/** Areas that a role may change, and areas it may look at besides. */
const rights: Readonly<Record<Role, { change: readonly Area[]; read: readonly Area[] }>> = {
  ADMIN: { change: ['cards', 'funds', 'users', 'identity', 'bulks'], read: [] },
  CARDS_MANAGEMENT_ROLE: { change: ['cards', 'bulks'], read: ['funds', 'users', 'identity'] },
  FUNDS_MANAGEMENT_ROLE: { change: ['funds', 'bulks'], read: ['cards', 'identity'] },
  ACCESS_MANAGEMENT_ROLE: { change: ['users', 'bulks'], read: ['identity'] },
  CARD_ASSIGNEE: { change: [], read: [] },
}

/** What the holder of a card may not do with it: that is for those who manage cards. */
const notForHolders =
  /^(managedCardCreate|managedCardRemove|managedCardSpendRules(Create|Update|Delete)|bulks.*)$/

/**
 * How far a user's roles let an operation go. Weavr's document names a right for each operation, and some for
 * one's own cards only.
 */
export function reachOf(user: UserRecord, { operationId, path, method }: ContractOperation): Reach {
  const area = areas.find(([pattern]) => pattern.test(path))?.[1] ?? 'open'
  if (user.type === 'ROOT' || area === 'open') return 'all'
  const roles = user.roles ?? []
  const may = roles.some(
    (role) => rights[role].change.includes(area) || (method === 'GET' && rights[role].read.includes(area)),
  )
  if (may) return 'all'
  if (area === 'cards' && roles.includes('CARD_ASSIGNEE') && !notForHolders.test(operationId)) return 'own'
  return operationId === 'userGetById' || operationId === 'userUpdate' ? 'own' : 'none'
}
