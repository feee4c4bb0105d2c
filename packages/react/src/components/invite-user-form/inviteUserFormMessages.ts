/** What `InviteUserForm` says; roles are named by `userRoles`. */
export interface InviteUserFormMessages {
  title: string
  name: string
  surname: string
  email: string
  emailHint: string
  emailOdd: string
  emailUsed: string
  emailDomain: string
  invite: string
  inviting: string
  inviteAgain: string
  cancel: string
  /** After it went out. */
  invited: (name: string, email: string) => string
  /** The person is there, but the e-mail was not sent. */
  notInvited: (name: string) => string
  /** Whether it was done is not known. */
  unknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    inviteUserForm: InviteUserFormMessages
  }
}

/** English. */
export const inviteUserFormMessages: InviteUserFormMessages = {
  title: 'Invite someone',
  name: 'First name',
  surname: 'Last name',
  email: 'E-mail',
  emailHint: 'They get a link that is good for a month.',
  emailOdd: 'Enter an e-mail address like name@example.com.',
  emailUsed: 'Somebody uses this address already. Use another one.',
  emailDomain: 'Addresses of this provider can’t be used here. Use another one.',
  invite: 'Send the invite',
  inviting: 'Sending…',
  inviteAgain: 'Send the invite again',
  cancel: 'Cancel',
  invited: (name, email) => `${name} is invited. The link went to ${email}.`,
  notInvited: (name) => `${name} was added, but the invite didn’t go out.`,
  unknown: 'We can’t tell yet if this was done. Send it again: nobody is added twice.',
}
