import { RequireSession, signInFailure, useSignIn } from '@weavr-kit/react'
import { Navigate } from 'react-router'

/** Leads on whoever has a session, also one that another tab still had. */
export function SignInPage() {
  return (
    <RequireSession fallback={<SignInForm />}>
      <Navigate to="/" replace />
    </RequireSession>
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
