import { demoUser } from '@weavr-kit/sandbox'
import { useSignIn } from '@weavr-kit/react'
import type { ReactNode } from 'react'

/** Stands where an app has its sign-in page: one press signs the demo company's user in. */
export function DemoSignIn(): ReactNode {
  const signIn = useSignIn()
  return (
    <main className="story-panel">
      <h1>Sign in</h1>
      <p>You are not signed in.</p>
      <button
        type="button"
        className="story-button"
        aria-disabled={signIn.isPending}
        onClick={() => signIn.mutate(demoUser)}
      >
        {signIn.isPending ? 'Signing in…' : 'Sign in as Maya'}
      </button>
    </main>
  )
}
