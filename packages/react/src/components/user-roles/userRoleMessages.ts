import type { components } from '@weavr-kit/core'

export type UserRole = components['schemas']['UserRole']

/** How roles are called, and what each may do. */
export interface UserRoleMessages {
  /** The question that the roles answer. */
  roles: string
  rolesMissing: string
  names: Record<UserRole, string>
  /** After the name of a role: what it may do. */
  sentences: Record<UserRole, string>
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    userRoles: UserRoleMessages
  }
}

/** English. */
export const userRoleMessages: UserRoleMessages = {
  roles: 'What may they do?',
  rolesMissing: 'Choose at least one.',
  names: {
    CARD_ASSIGNEE: 'Card holder',
    CARDS_MANAGEMENT_ROLE: 'Cards',
    FUNDS_MANAGEMENT_ROLE: 'Money',
    ACCESS_MANAGEMENT_ROLE: 'People',
    ADMIN: 'Admin',
  },
  sentences: {
    CARD_ASSIGNEE: 'Uses a card given to them.',
    CARDS_MANAGEMENT_ROLE: 'Makes and controls cards.',
    FUNDS_MANAGEMENT_ROLE: 'Pays and moves money.',
    ACCESS_MANAGEMENT_ROLE: 'Invites people and changes access.',
    ADMIN: 'All of this.',
  },
}
