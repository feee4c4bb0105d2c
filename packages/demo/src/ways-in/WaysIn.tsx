import type { ReactNode } from 'react'
import type { Lab } from '../lab/Lab.js'
import { usePathname } from '../routing/useAddress.js'
import { InvitePage } from './InvitePage.js'
import { LostPasswordPage } from './LostPasswordPage.js'
import { SignUpPage } from './SignUpPage.js'

/** The pages that are there for whoever has no session yet; everything else is for those who have one. */
export function WaysIn({ lab, children }: { lab: Lab | undefined; children: ReactNode }): ReactNode {
  switch (usePathname()) {
    case '/sign-up':
      return <SignUpPage lab={lab} />
    case '/invite':
      return <InvitePage lab={lab} />
    case '/lost-password':
      return <LostPasswordPage lab={lab} />
    default:
      return children
  }
}
