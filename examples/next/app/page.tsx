import { RequireSession } from '@weavr-kit/react'
import { CardsLink } from './CardsLink'
import { SignInForm } from './SignInForm'
import { SignOutButton } from './SignOutButton'

export default function Home() {
  return (
    <RequireSession fallback={<SignInForm />}>
      <CardsLink /> <SignOutButton />
    </RequireSession>
  )
}
