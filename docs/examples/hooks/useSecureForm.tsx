import { isWeavrError, SecurePasswordInput, useSecureForm, useSignIn } from '@weavr-kit/react'
import { useState } from 'react'

export function SignInForm({ email }: { email: string }) {
  const secure = useSecureForm()
  const signIn = useSignIn()
  const [wrong, setWrong] = useState<string>()
  async function send() {
    try {
      const { password } = await secure.tokenize()
      if (password) signIn.mutate({ email, password })
    } catch (error) {
      setWrong(isWeavrError(error, 'secure-empty') ? 'Type your password.' : 'Try again.')
      secure.focus()
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <SecurePasswordInput form={secure} error={wrong} />
      <button>Sign in</button>
    </form>
  )
}
