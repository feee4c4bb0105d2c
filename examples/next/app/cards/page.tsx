import { RequireSession } from '@weavr-kit/react'
import { SignInForm } from '../SignInForm'
import { SignOutButton } from '../SignOutButton'
import { Cards } from './Cards'

export const metadata = { title: 'Cards' }

export default function CardsPage() {
  return (
    <RequireSession fallback={<SignInForm />}>
      <SignOutButton />
      <Cards />
    </RequireSession>
  )
}
