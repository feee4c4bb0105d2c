import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { operation } from '../../context/Handler.js'

const roles: readonly (components['schemas']['Role'] & { name: components['schemas']['UserRole'] })[] = [
  { id: '110000000000000001', name: 'ADMIN', description: 'Everything that the root user may do' },
  { id: '110000000000000002', name: 'ACCESS_MANAGEMENT_ROLE', description: 'Add, invite and change users' },
  { id: '110000000000000003', name: 'FUNDS_MANAGEMENT_ROLE', description: 'Manage accounts and pay' },
  {
    id: '110000000000000004',
    name: 'CARDS_MANAGEMENT_ROLE',
    description: 'Manage all cards and their spend rules',
  },
  {
    id: '110000000000000005',
    name: 'CARD_ASSIGNEE',
    description: 'Use the cards that are assigned to the user',
  },
]

export const roleHandlers = {
  rolesGet: operation(() => ok(roles)),
}
