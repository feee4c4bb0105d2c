import { SecurePasscodeInput, useSecureForm, useSignIn } from '@weavr-kit/react'

export function SignInForm({ email }: { email: string }) {
  const secure = useSecureForm()
  const signIn = useSignIn()
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const { passCode } = await secure.tokenize()
        if (passCode) signIn.mutate({ email, password: passCode })
      }}
    >
      <SecurePasscodeInput form={secure} />
      <button>Sign in</button>
    </form>
  )
}
