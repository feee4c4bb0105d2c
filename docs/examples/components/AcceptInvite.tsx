import { AcceptInvite } from '@weavr-kit/react'

/** The page that the link of an invite leads to: `/invite?user=…&code=…` */
export function InvitePage({
  search,
  navigate,
}: {
  search: URLSearchParams
  navigate: (to: string) => void
}) {
  return (
    <AcceptInvite
      userId={search.get('user') ?? ''}
      inviteCode={search.get('code') ?? ''}
      onSignedIn={() => navigate('/')}
      onSignIn={() => navigate('/sign-in')}
    />
  )
}
