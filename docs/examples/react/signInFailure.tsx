import { signInFailure, useSignIn } from '@weavr-kit/react'

export function SignInButton({ email, password }: { email: string; password: string }) {
  const { mutate, error } = useSignIn()
  const failure = signInFailure(error)
  return (
    <>
      {failure && <p role="alert">{failure}</p>}
      <button onClick={() => mutate({ email, password })}>Sign in</button>
    </>
  )
}
