import { SecurePasswordInput, useSecureForm, useSignIn } from '@weavr-kit/react'

export function SignInForm({ email }: { email: string }) {
  const secure = useSecureForm()
  const signIn = useSignIn()
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const { password } = await secure.tokenize()
        if (password) signIn.mutate({ email, password })
      }}
    >
      <SecurePasswordInput form={secure} />
      <button>Sign in</button>
    </form>
  )
}
