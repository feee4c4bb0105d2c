import {
  RequireSession,
  signInFailure,
  useManagedCards,
  useSignIn,
  WeavrSessionProvider,
} from '@weavr-kit/react'

export function App() {
  return (
    <WeavrSessionProvider baseUrl="/api/weavr">
      <RequireSession fallback={<SignInForm />}>
        <Cards />
      </RequireSession>
    </WeavrSessionProvider>
  )
}

function SignInForm() {
  const signIn = useSignIn()
  return (
    <form
      action={(form) =>
        signIn.mutate({ email: String(form.get('email')), password: String(form.get('password')) })
      }
    >
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
  if (cards.isPending) return <p>Loading your cards</p>
  if (cards.isError) return <p role="alert">Your cards could not be loaded.</p>
  return (
    <ul>
      {cards.data.items.map((card) => (
        <li key={card.id}>{card.friendlyName}</li>
      ))}
    </ul>
  )
}
