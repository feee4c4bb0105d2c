'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useRoles } from '../../resources/roles/roleHooks.js'
import { ChoiceField } from '../form/Field.js'
import { userRoleMessages, type UserRole } from './userRoleMessages.js'

/** From the narrowest to the widest. */
export const userRoles: readonly UserRole[] = [
  'CARD_ASSIGNEE',
  'CARDS_MANAGEMENT_ROLE',
  'FUNDS_MANAGEMENT_ROLE',
  'ACCESS_MANAGEMENT_ROLE',
  'ADMIN',
]

export interface RoleFieldProps {
  defaultValue?: readonly UserRole[] | undefined
  /** A role that must stay, and why in words. */
  fixed?: { role: UserRole; why: string } | undefined
}

/** The roles of the programme, a box each, with what each may do. */
export function RoleField({ defaultValue, fixed }: RoleFieldProps): ReactNode {
  const words = useMessages('userRoles', userRoleMessages)
  // A programme may have fewer; while that is not known, all are offered, and Weavr has the last word.
  const { data } = useRoles()
  const offered = userRoles.filter((role) => !data || data.some(({ name }) => name === role))
  return (
    <ChoiceField
      name="roles"
      type="checkbox"
      label={words.roles}
      hint={fixed?.why}
      defaultValue={defaultValue ?? []}
      options={offered.map((role) => ({
        value: role,
        label: words.names[role],
        hint: words.sentences[role],
        isDisabled: role === fixed?.role,
      }))}
    />
  )
}

/** What was ticked; a box that cannot be changed is not among what a form reads. */
export const readRoles = (typed: string | undefined, fixed?: { role: UserRole }): UserRole[] => {
  const ticked = (typed ?? '').split(',')
  return userRoles.filter((role) => ticked.includes(role) || role === fixed?.role)
}
