import { useLostPassword, useSecureForm, SecurePasswordInput } from '@weavr-kit/react'

export function Lost({ email, code }: { email: string; code: string }) {
  const { state, start, resume } = useLostPassword()
  const secure = useSecureForm()
  const newPassword = async () => ({ value: (await secure.tokenize()).password ?? '' })
  if (state.status !== 'code') return <button onClick={() => start(email)}>Send me a code</button>
  return (
    <>
      <SecurePasswordInput form={secure} />
      <button onClick={() => resume({ code, newPassword })}>Save</button>
    </>
  )
}
