import { useUser, useWeavrSession, type UserRole } from '@weavr-kit/react'

/**
 * Whether the payer has one of these roles, is an admin, or owns the identity. Where nobody knows yet, or
 * their roles can't be read, it is yes: in the end Weavr decides.
 */
export function useMay(roles: readonly UserRole[] | undefined): boolean {
  const credentials = useWeavrSession((state) => state.credentials)
  const { data } = useUser(credentials?.type === 'USER' ? credentials.id : undefined)
  if (!roles || !data?.roles) return true
  return data.roles.some((role) => role === 'ADMIN' || roles.includes(role))
}
