import { LostPassword } from '@weavr-kit/react'

/** Also where the link of the message leads: `/lost-password?email=…&code=…` */
export function LostPasswordPage({
  search,
  navigate,
}: {
  search: URLSearchParams
  navigate: (to: string) => void
}) {
  const email = search.get('email')
  const code = search.get('code')
  return (
    <LostPassword
      link={email && code ? { email, code } : undefined}
      onSignedIn={() => navigate('/')}
      onSignIn={() => navigate('/sign-in')}
    />
  )
}
