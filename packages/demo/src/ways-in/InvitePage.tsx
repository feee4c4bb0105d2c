import { AcceptInvite } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Lab } from '../lab/Lab.js'
import { useLinkParams } from './useLinkParams.js'
import { WayInPage } from './WayInPage.js'

/** For who was invited: the link says whom it is for. */
export function InvitePage({ lab }: { lab: Lab | undefined }): ReactNode {
  const navigate = useNavigate()
  const goHome = () => void navigate('/')
  const { user = '', code = '', email } = useLinkParams('user', 'code', 'email')
  return (
    <WayInPage title="Accept the invite" lab={lab}>
      <AcceptInvite userId={user} inviteCode={code} email={email} onSignedIn={goHome} onSignIn={goHome} />
    </WayInPage>
  )
}
