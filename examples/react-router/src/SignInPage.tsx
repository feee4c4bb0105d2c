import { isWeavrError, useSignIn } from '@weavr-kit/react'
import { useNavigate } from 'react-router'

export function SignInPage() {
  const navigate = useNavigate()
  const signIn = useSignIn({ onSuccess: () => navigate('/') })
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
      {signIn.error && (
        <p role="alert">
          {isWeavrError(signIn.error, 'http_403') ? 'E-mail or password is not right.' : 'Try again.'}
        </p>
      )}
      <button aria-disabled={signIn.isPending}>Sign in</button>
    </form>
  )
}
