import { SecurePasswordInput, useAcceptInvite, useSecureForm } from '@weavr-kit/react'

export function Invite({ userId, inviteCode }: { userId: string; inviteCode: string }) {
  const { state, accept } = useAcceptInvite({ userId, inviteCode })
  const secure = useSecureForm()
  if (state.status !== 'password') return <p>{state.status}</p>
  const password = async () => ({ value: (await secure.tokenize()).password ?? '' })
  return (
    <>
      <SecurePasswordInput form={secure} />
      <button onClick={() => accept(password)}>Join</button>
    </>
  )
}
