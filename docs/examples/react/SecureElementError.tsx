import { SecureElementError, SecurePasswordInput, useSecureForm } from '@weavr-kit/react'
import { useState } from 'react'

export function Password({ save }: { save: (token: string | undefined) => void }) {
  const secure = useSecureForm()
  const [wrong, setWrong] = useState<string>()
  async function send() {
    try {
      save((await secure.tokenize()).password)
    } catch (error) {
      if (!(error instanceof SecureElementError)) throw error
      setWrong(error.code === 'secure-empty' ? 'Type your password.' : 'Try again.')
    }
  }
  return (
    <>
      <SecurePasswordInput form={secure} error={wrong} />
      <button onClick={() => void send()}>Save</button>
    </>
  )
}
