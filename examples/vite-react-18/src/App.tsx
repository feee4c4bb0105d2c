import {
  RequireSession,
  signInFailure,
  useManagedCards,
  useSignIn,
  useSignOut,
  WeavrSessionProvider,
  type Weavr,
} from '@weavr-kit/react'
import type { FormEvent } from 'react'

export function App({ weavr }: { weavr: Weavr }) {
  return (
    <WeavrSessionProvider weavr={weavr}>
      <RequireSession fallback={<SignInForm />}>
        <Cards />
      </RequireSession>
    </WeavrSessionProvider>
  )
}

function SignInForm() {
  const signIn = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate({ email: String(form.get('email')), password: String(form.get('password')) })
  }
  return (
    <form onSubmit={submit}>
      <label>
        E-mail <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {signIn.error && <p role="alert">{signInFailure(signIn.error)}</p>}
      <button aria-disabled={signIn.isPending}>Sign in</button>
    </form>
  )
}

function Cards() {
  const cards = useManagedCards({ state: ['ACTIVE'] })
  const signOut = useSignOut()
  return (
    <main>
      <button onClick={() => signOut.mutate()}>Sign out</button>
      <ul aria-busy={cards.isPending}>
        {cards.data?.items.map((card) => (
          <li key={card.id}>{card.friendlyName}</li>
        ))}
      </ul>
    </main>
  )
}
