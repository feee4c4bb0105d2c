'use client'

import { useSignOut } from '@weavr-kit/react'

export function SignOutButton() {
  const signOut = useSignOut()
  return <button onClick={() => signOut.mutate()}>Sign out</button>
}
