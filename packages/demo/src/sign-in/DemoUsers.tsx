import type { useSignIn } from '@weavr-kit/react'
import { useId, type ReactNode } from 'react'
import type { DemoUser } from '../lab/Lab.js'
import { signInFailure } from './signInFailure.js'

interface DemoUsersProps {
  users: readonly DemoUser[]
  signIn: ReturnType<typeof useSignIn>
}

/** The sandbox's people, one press each. */
export function DemoUsers({ users, signIn }: DemoUsersProps): ReactNode {
  const id = useId()
  return (
    <section className="demo-users" aria-labelledby={id}>
      <h2 id={id}>Demo users</h2>
      <p className="muted">They live in the sandbox, and their money is not real.</p>
      {signIn.error && (
        <p className="notice" data-tone="negative" role="alert">
          {signInFailure(signIn.error)}
        </p>
      )}
      <ul>
        {users.map(({ name, about, email, password }) => (
          <li key={email}>
            <button
              type="button"
              className="demo-user"
              aria-disabled={signIn.isPending}
              onClick={() => signIn.isPending || signIn.mutate({ email, password })}
            >
              <span className="demo-user-initial" aria-hidden="true">
                {name.slice(0, 1)}
              </span>
              <span>
                <span className="demo-user-name">{name}</span>
                <span className="demo-user-about">{about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
