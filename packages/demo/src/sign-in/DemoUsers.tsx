import { signInFailure, type useSignIn } from '@weavr-kit/react'
import { useId, type ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'

interface DemoUsersProps {
  lab: Lab
  signIn: ReturnType<typeof useSignIn>
}

/** Who is there to try it as: the first with one press on the one filled button, the others beneath. */
export function DemoUsers({ lab, signIn }: DemoUsersProps): ReactNode {
  const id = useId()
  const [first, ...others] = lab.users
  const enter = ({ email }: { email: string }) => signIn.isPending || signIn.mutate(lab.credentialsOf(email))
  return (
    <section className="demo-users" aria-labelledby={id}>
      <h2 id={id}>Look around</h2>
      <p className="muted">A sandbox: nobody here is real, and neither is their money.</p>
      {signIn.error && (
        <p className="notice" data-tone="negative" role="alert">
          {signInFailure(signIn.error)}
        </p>
      )}
      {first && (
        <button
          type="button"
          className="button"
          data-kind="primary"
          aria-disabled={signIn.isPending}
          onClick={() => enter(first)}
        >
          {signIn.isPending ? 'Signing in…' : `Look around as ${first.name.split(' ')[0]}`}
        </button>
      )}
      <ul>
        {others.map((user) => (
          <li key={user.email}>
            <button
              type="button"
              className="demo-user"
              aria-disabled={signIn.isPending}
              onClick={() => enter(user)}
            >
              <span className="demo-user-initial" aria-hidden="true">
                {user.name.slice(0, 1)}
              </span>
              <span>
                <span className="demo-user-name">{user.name}</span>
                <span className="demo-user-about">{user.about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
