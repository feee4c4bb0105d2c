import { LostPassword } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Lab } from '../lab/Lab.js'
import { useLinkParams } from './useLinkParams.js'
import { WayInPage } from './WayInPage.js'

/** For who forgot the password, or comes from the link of the message. */
export function LostPasswordPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const navigate = useNavigate()
  const goHome = () => void navigate('/')
  const { email, code } = useLinkParams('email', 'code')
  return (
    <WayInPage title="Forgot your password?" lab={lab}>
      <LostPassword
        link={email && code ? { email, code } : undefined}
        onSignedIn={goHome}
        onSignIn={goHome}
      />
    </WayInPage>
  )
}
