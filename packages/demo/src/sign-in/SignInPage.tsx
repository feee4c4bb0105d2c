import { IdentityChoiceError } from '@weavr-kit/core'
import { LockScreen, SignIn, useSignIn } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { LabButton } from '../lab/LabButton.js'
import { takeHeadingFocus, wantHeadingFocus } from '../routing/headingFocus.js'
import { navigate } from '../routing/navigation.js'
import { Brand } from '../shell/Brand.js'
import { DemoUsers } from './DemoUsers.js'
import { IdentityChoice } from './IdentityChoice.js'
import { WayInLinks } from '../ways-in/WayInLinks.js'

/** The whole page while nobody is signed in. The address stays: the same payer comes back to it, another one begins at home. */
export function SignInPage({ lab }: { lab: Lab | undefined }): ReactNode {
  // Of the demo users, whose passwords are no secret. Everybody else types theirs into a frame of Weavr's.
  const demoSignIn = useSignIn({
    // Beforehand, because the next page appears before a success is told.
    onMutate: wantHeadingFocus,
    onError: (error) => error instanceof IdentityChoiceError || takeHeadingFocus(),
  })
  const choice = demoSignIn.error instanceof IdentityChoiceError ? demoSignIn.error : undefined
  return (
    <div className="sign-in">
      <header className="sign-in-bar">
        <Brand />
        {lab && <LabButton />}
      </header>
      <LockScreen onOtherIdentity={() => navigate('/')} render={(props) => <main id="main" className="sign-in-main" {...props} />}>
        {choice ? (
          <IdentityChoice choice={choice} signIn={demoSignIn} />
        ) : (
          <>
            <SignIn className="sign-in-form" onSubmit={wantHeadingFocus} />
            <WayInLinks />
            {lab && <DemoUsers users={lab.users} signIn={demoSignIn} />}
          </>
        )}
      </LockScreen>
    </div>
  )
}
