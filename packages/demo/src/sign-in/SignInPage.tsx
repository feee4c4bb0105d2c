import { IdentityChoiceError, LockScreen, SignIn, useSignIn } from '@weavr-kit/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Lab } from '../lab/Lab.js'
import { LabButton } from '../lab/LabButton.js'
import { wantHeadingFocus } from '../routing/headingFocus.js'
import { useHeadingFocus } from '../routing/useHeadingFocus.js'
import { Brand } from '../shell/Brand.js'
import { DemoUsers } from './DemoUsers.js'
import { IdentityChoice } from './IdentityChoice.js'
import { WayInLinks } from '../ways-in/WayInLinks.js'

/**
 * Where everybody begins, and where who has to begin again finds out why: the kit says why a session has
 * ended. On a sandbox the demo users come first: one press, and one is in.
 */
export function SignInPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const navigate = useNavigate()
  // Of the demo users, whose passwords are no secret. Everybody else types theirs into a frame of Weavr's.
  // Beforehand, because the next page appears before a success is told.
  const demoSignIn = useSignIn({ onMutate: wantHeadingFocus })
  // The page before may have been scrolled.
  useEffect(() => void scrollTo(0, 0), [])
  const main = useRef<HTMLElement>(null)
  useHeadingFocus(main)
  const choice = demoSignIn.error instanceof IdentityChoiceError ? demoSignIn.error : undefined
  return (
    <div className="sign-in">
      <header className="sign-in-bar">
        <Brand />
        {lab && <LabButton />}
      </header>
      <LockScreen
        ref={main}
        onOtherIdentity={() => void navigate('/')}
        render={(props) => <main id="main" className="sign-in-main" {...props} />}
      >
        {choice ? (
          <IdentityChoice choice={choice} signIn={demoSignIn} />
        ) : (
          <>
            {lab && <DemoUsers lab={lab} signIn={demoSignIn} />}
            <SignIn className="sign-in-form" onSubmit={wantHeadingFocus} />
            <WayInLinks />
          </>
        )}
      </LockScreen>
    </div>
  )
}
