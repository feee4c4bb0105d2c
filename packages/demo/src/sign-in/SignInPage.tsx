import { IdentityChoiceError } from '@weavr-kit/core'
import { useSignIn, useWeavrSession } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { LabButton } from '../lab/LabButton.js'
import { takeHeadingFocus, wantHeadingFocus } from '../routing/headingFocus.js'
import { PageHeading } from '../routing/PageHeading.js'
import { Brand } from '../shell/Brand.js'
import { DemoUsers } from './DemoUsers.js'
import { IdentityChoice } from './IdentityChoice.js'
import { SignInForm } from './SignInForm.js'
import { WayInLinks } from '../ways-in/WayInLinks.js'

/** The whole page while nobody is signed in. The address stays, so signing in comes back to it. */
export function SignInPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const signIn = useSignIn({
    // Beforehand, because the next page appears before a success is told.
    onMutate: wantHeadingFocus,
    onError: (error) => error instanceof IdentityChoiceError || takeHeadingFocus(),
  })
  const heading = useWeavrSession(({ status, endReason }) =>
    endReason === 'signed-out' ? 'You’re signed out' : status === 'ended' ? 'Sign in again' : 'Sign in',
  )
  const choice = signIn.error instanceof IdentityChoiceError ? signIn.error : undefined
  return (
    <div className="sign-in">
      <header className="sign-in-bar">
        <Brand />
        {lab && <LabButton />}
      </header>
      <main id="main" className="sign-in-main">
        {choice ? (
          <IdentityChoice choice={choice} signIn={signIn} />
        ) : (
          <>
            {/* Another heading is another page: it takes the focus when one was sent here. */}
            <PageHeading key={heading}>{heading}</PageHeading>
            <SignInForm signIn={signIn} firstUser={lab?.users[0]} />
            <WayInLinks />
            {lab && <DemoUsers users={lab.users} signIn={signIn} />}
          </>
        )}
      </main>
    </div>
  )
}
