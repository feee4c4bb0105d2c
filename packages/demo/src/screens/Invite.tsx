import { InviteUserForm } from '@weavr-kit/react'

export function Screen() {
  return <InviteUserForm />
}
