import type { InfiniteUsersParams } from '../../resources/users/userQueries.js'
import { keepKnown } from '../filters/keepKnown.js'
import { userRoles } from '../user-roles/RoleField.js'
import type { UserRole } from '../user-roles/userRoleMessages.js'

/** Who is listed. An app keeps it where it likes, in the address for one. */
export interface UserFilters {
  /** @default both */
  state?: 'active' | 'deactivated' | undefined
  /** @default any */
  role?: UserRole | undefined
}

/** Without what nobody is filtered by. */
export const readFilters = (filters: UserFilters): UserFilters =>
  keepKnown(filters, { state: ['active', 'deactivated'], role: userRoles })

/** The filters as Weavr's own. */
export const toParams = ({ state, role }: UserFilters): InfiniteUsersParams => ({
  ...(state && { active: state === 'active' }),
  ...(role && { roles: [role] }),
})
