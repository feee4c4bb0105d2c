import { LostPassword } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { navigate } from '../routing/navigation.js'
import { useLinkParams } from './useLinkParams.js'
import { WayInPage } from './WayInPage.js'

/** For who forgot the password, or comes from the link of the message. */
export function LostPasswordPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const { email, code } = useLinkParams('email', 'code')
  return (
    <WayInPage title="Forgot your password?" lab={lab}>
      <LostPassword link={email && code ? { email, code } : undefined} onSignedIn={() => navigate('/')} onSignIn={() => navigate('/')} />
    </WayInPage>
  )
}
