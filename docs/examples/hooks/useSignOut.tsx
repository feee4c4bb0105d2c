import { useSignOut } from '@weavr-kit/react'

export function SignOut() {
  const signOut = useSignOut()
  return <button onClick={() => signOut.mutate()}>Sign out</button>
}
