import { useSignUp, type SignUpDetails } from '@weavr-kit/react'

export function Register({ profileId, details }: { profileId: string; details: SignUpDetails }) {
  const ipAddress = async () => (await fetch('/my/ip-address')).text()
  const { state, register } = useSignUp({ type: 'corporate', profileId, ipAddress })
  if (state.status !== 'details') return <p>{state.status}</p>
  return <button onClick={() => void register(details)}>Go on</button>
}
