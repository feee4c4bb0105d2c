import { SignUp, useWeavrSession } from '@weavr-kit/react'
import { useEffect, useState, type ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { navigate } from '../routing/navigation.js'
import { Link } from '../routing/Link.js'
import { PageHeading } from '../routing/PageHeading.js'
import { useSearchParam } from '../routing/useAddress.js'
import { readProgramme, type Programme } from './readProgramme.js'
import { WayInPage } from './WayInPage.js'

/** For a company or a person: who wants an account, or has begun to get one. */
export function SignUpPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const wanted = useSearchParam('for')
  const signedIn = useWeavrSession(({ status }) => status === 'active' || status === 'expiring')
  const [programme, setProgramme] = useState<Programme>()
  useEffect(() => void readProgramme().then(setProgramme), [])
  const type = wanted === 'person' ? 'consumer' : wanted === 'company' || signedIn ? 'corporate' : undefined
  if (!type) {
    return (
      <WayInPage title="Open an account" lab={lab}>
        <PageHeading>Who is the account for?</PageHeading>
        <ul className="way-in-choice">
          <li>
            <Link to="/sign-up?for=company" className="demo-user">
              A company
            </Link>
          </li>
          <li>
            <Link to="/sign-up?for=person" className="demo-user">
              Me
            </Link>
          </li>
        </ul>
      </WayInPage>
    )
  }
  return (
    <WayInPage title="Open an account" lab={lab}>
      {programme && (
        <SignUp
          // A company's form is no person's.
          key={type}
          type={type}
          profileId={type === 'corporate' ? programme.corporateProfileId : programme.consumerProfileId}
          ipAddress={programme.ipAddress}
          onSignIn={() => navigate('/')}
          onFinish={() => navigate('/')}
        />
      )}
    </WayInPage>
  )
}
