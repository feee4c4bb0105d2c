import { plural } from '../../internal/plural.js'

/** What `UserList` says; roles are named by `userRoles`. */
export interface UserListMessages {
  title: string
  invite: string
  closeInvite: string
  loading: string
  failed: string
  noPermission: string
  /** There is nobody but the payer. */
  empty: string
  noMatch: string
  clearFilters: string
  filters: string
  state: string
  role: string
  any: string
  name: string
  email: string
  roles: string
  /** Of the column that holds a menu for each row. */
  actions: string
  active: string
  invited: string
  deactivated: string
  /** Beside the payer's own name. */
  you: string
  /** In place of roles: the identity is theirs. */
  owner: string
  noRoles: string
  actionsFor: (name: string) => string
  changeRoles: string
  sendInvite: string
  deactivate: string
  activate: string
  /** Why there is nothing to change. */
  ownRoles: string
  ownerRoles: string
  lastAdmin: string
  adminRemoval: string
  rolesTitle: (name: string) => string
  save: string
  saving: string
  cancel: string
  deactivateTitle: (name: string) => string
  deactivateText: string
  holdsCards: (count: number) => string
  lookAtCards: string
  deactivating: string
  /** Said where the press was. */
  saved: (name: string) => string
  wasDeactivated: (name: string) => string
  wasActivated: (name: string) => string
  inviteSent: (name: string) => string
  inviteUsed: (name: string) => string
  unknown: string
  count: (count: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    userList: UserListMessages
  }
}

const people = (count: number) => plural('en', count, { one: '# person', other: '# people' })

/** English. */
export const userListMessages: UserListMessages = {
  title: 'People',
  invite: 'Invite someone',
  closeInvite: 'Close',
  loading: 'Loading people',
  failed: 'We couldn’t load the people. Your money is not affected.',
  noPermission: 'Your role can’t see who else is here. Ask an admin.',
  empty: 'Nobody else is here yet. Invite who needs a card, or helps with the money.',
  noMatch: 'Nobody matches.',
  clearFilters: 'Clear filters',
  filters: 'Filter people',
  state: 'State',
  role: 'Role',
  any: 'Any',
  name: 'Name',
  email: 'E-mail',
  roles: 'May do',
  actions: 'Actions',
  active: 'Active',
  invited: 'Invited',
  deactivated: 'Deactivated',
  you: 'You',
  owner: 'Owner',
  noRoles: 'Nothing yet',
  actionsFor: (name) => `Actions for ${name}`,
  changeRoles: 'Change roles',
  sendInvite: 'Send an invite again',
  deactivate: 'Deactivate',
  activate: 'Activate',
  ownRoles: 'You can’t change your own roles.',
  ownerRoles: 'The owner may do everything. That can’t be changed.',
  lastAdmin: 'This is the last admin. Make somebody else admin first.',
  adminRemoval: 'Only the owner can take the admin role away.',
  rolesTitle: (name) => `Roles of ${name}`,
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  deactivateTitle: (name) => `Deactivate ${name}?`,
  deactivateText: 'They can’t sign in any more. You can activate them again at any time.',
  holdsCards: (count) =>
    plural('en', count, {
      one: 'They hold # card, which goes on working.',
      other: 'They hold # cards, which go on working.',
    }),
  lookAtCards: 'Look at their cards',
  deactivating: 'Deactivating…',
  saved: (name) => `Saved. The roles of ${name} have changed.`,
  wasDeactivated: (name) => `${name} can’t sign in any more.`,
  wasActivated: (name) => `${name} can sign in again.`,
  inviteSent: (name) => `${name} gets another invite.`,
  inviteUsed: (name) => `${name} has accepted an invite already.`,
  unknown: 'We can’t tell yet if this was done. Look again in a moment.',
  count: people,
}
