import { SignUp, useWeavrSession } from '@weavr-kit/react'
import { useEffect, useState, type ReactNode } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Lab } from '../lab/Lab.js'
import { PageHeading } from '../routing/PageHeading.js'
import { programme } from '../started.js'
import { readAddress } from './readAddress.js'
import { WayInPage } from './WayInPage.js'

/** For a company or a person: who wants an account, or has begun to get one. */
export function SignUpPage({ lab }: { lab: Lab | undefined }): ReactNode {
  const [search] = useSearchParams()
  const wanted = search.get('for')
  const navigate = useNavigate()
  const goHome = () => void navigate('/')
  const signedIn = useWeavrSession(({ status }) => status === 'active' || status === 'expiring')
  const [ipAddress, setIpAddress] = useState<string>()
  useEffect(() => void readAddress().then(setIpAddress), [])
  const type = wanted === 'person' ? 'consumer' : wanted === 'company' || signedIn ? 'corporate' : undefined
  if (!type) {
    return (
      <WayInPage title="Open an account" lab={lab}>
        <PageHeading>Who is the account for?</PageHeading>
        <ul className="way-in-choice">
          <li>
            <a href="/sign-up?for=company" className="demo-user">
              A company
            </a>
          </li>
          <li>
            <a href="/sign-up?for=person" className="demo-user">
              Me
            </a>
          </li>
        </ul>
      </WayInPage>
    )
  }
  return (
    // A company's form is no person's, nor the page where one chooses.
    <WayInPage key={type} title="Open an account" lab={lab}>
      {ipAddress && (
        <SignUp
          type={type}
          profileId={programme[type]}
          ipAddress={ipAddress}
          onSignIn={goHome}
          onFinish={goHome}
        />
      )}
    </WayInPage>
  )
}
