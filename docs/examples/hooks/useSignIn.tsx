import { isWeavrError, signInFailure, useSignIn } from '@weavr-kit/react'
import type { FormEvent } from 'react'

export function SignInForm() {
  const { mutate, error, isPending } = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    mutate({ email: form.get('email') as string, password: form.get('password') as string })
  }
  if (isWeavrError(error, 'identity-choice')) {
    return error.identities.map(({ id, name }) => (
      <button key={id.id} onClick={() => mutate({ identity: id })}>
        {name}
      </button>
    ))
  }
  return (
    <form onSubmit={submit}>
      <input name="email" type="email" aria-label="E-mail" />
      <input name="password" type="password" aria-label="Password" />
      {error && <p role="alert">{signInFailure(error)}</p>}
      <button aria-disabled={isPending}>Sign in</button>
    </form>
  )
}
