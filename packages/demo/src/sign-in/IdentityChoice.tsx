import type { IdentityChoiceError, useSignIn } from '@weavr-kit/react'
import { useEffect, useRef, type ReactNode } from 'react'

interface IdentityChoiceProps {
  choice: IdentityChoiceError
  signIn: ReturnType<typeof useSignIn>
}

const kinds = { CORPORATE: 'Company', CONSUMER: 'Personal' }

/** Asks for whom the person acts this time. */
export function IdentityChoice({ choice, signIn }: IdentityChoiceProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="sign-in-form">
      <h2 tabIndex={-1} ref={heading}>
        Which account?
      </h2>
      <p className="muted">You can act for several, and switch later.</p>
      <ul className="identity-choice">
        {choice.identities.map(({ id, name }) => (
          <li key={id.id}>
            <button type="button" className="demo-user" onClick={() => signIn.mutate({ identity: id })}>
              <span className="demo-user-initial" aria-hidden="true">
                {name.slice(0, 1)}
              </span>
              <span>
                <span className="demo-user-name">
                  <bdi>{name}</bdi>
                </span>
                <span className="demo-user-about">{kinds[id.type]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" data-kind="quiet" onClick={() => signIn.reset()}>
        Back to sign in
      </button>
    </section>
  )
}
