import { SecurePasswordInput, useSecureForm, useSignInFlow } from '@weavr-kit/react'

export function SignInForm({ email }: { email: string }) {
  const { state, signIn } = useSignInFlow()
  const secure = useSecureForm()
  const password = async () => ({ value: (await secure.tokenize()).password ?? '' })
  return (
    <>
      <SecurePasswordInput form={secure} />
      {state.status === 'credentials' && state.failure && <p role="alert">{state.failure}</p>}
      <button onClick={() => signIn({ email, password })}>Sign in</button>
    </>
  )
}
