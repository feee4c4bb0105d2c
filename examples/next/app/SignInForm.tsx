'use client'

import { signInFailure, useSignIn } from '@weavr-kit/react'

export function SignInForm() {
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
