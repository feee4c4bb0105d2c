import type { useSignIn } from '@weavr-kit/react'
import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { DemoUser } from '../lab/Lab.js'
import { signInFailure } from './signInFailure.js'

interface SignInFormProps {
  signIn: ReturnType<typeof useSignIn>
  /** Prefills the form. */
  firstUser: DemoUser | undefined
}

/** E-mail and password. Keeps what was typed when it fails; never stands in the way of a password manager. */
export function SignInForm({ signIn, firstUser }: SignInFormProps): ReactNode {
  const id = useId()
  const password = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState(false)
  const [missing, setMissing] = useState<'email' | 'password'>()
  const failure = missing ? undefined : signIn.error && signInFailure(signIn.error)

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    if (signIn.isPending) return
    const form = event.currentTarget
    const data = new FormData(form)
    const given = { email: text(data, 'email').trim(), password: text(data, 'password') }
    const empty = given.email === '' ? 'email' : given.password === '' ? 'password' : undefined
    setMissing(empty)
    if (empty) form.querySelector<HTMLInputElement>(`[name=${empty}]`)?.focus()
    else signIn.mutate(given, { onError: () => password.current?.focus() })
  }

  return (
    <form className="sign-in-form" noValidate onSubmit={submit} aria-describedby={failure ? `${id}-failure` : undefined}>
      <div role="alert" className="alert-region">
        {failure && (
          <p className="notice" data-tone="negative" id={`${id}-failure`}>
            {failure}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-email`}>E-mail</label>
        {missing === 'email' && <FieldError id={`${id}-email-error`}>Enter your e-mail address.</FieldError>}
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={firstUser?.email}
          aria-invalid={missing === 'email' || undefined}
          aria-describedby={missing === 'email' ? `${id}-email-error` : undefined}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-password`}>Password</label>
        {missing === 'password' && <FieldError id={`${id}-password-error`}>Enter your password.</FieldError>}
        <div className="field-with-button">
          <input
            id={`${id}-password`}
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            defaultValue={firstUser?.password}
            ref={password}
            aria-invalid={missing === 'password' || undefined}
            aria-describedby={missing === 'password' ? `${id}-password-error` : undefined}
          />
          <button type="button" className="button" data-kind="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide' : 'Show'}
            <span className="visually-hidden"> password</span>
          </button>
        </div>
      </div>
      <button type="submit" className="button" data-kind="primary" aria-disabled={signIn.isPending}>
        {signIn.isPending ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}

function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <span className="visually-hidden">Error: </span>
      {children}
    </p>
  )
}

function text(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}
