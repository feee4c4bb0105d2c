import { useSignOut } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { IdentitiesLink } from '../identities/IdentitiesLink.js'
import { LabButton } from '../lab/LabButton.js'
import { wantHeadingFocus } from '../routing/headingFocus.js'
import { Link } from '../routing/Link.js'
import { usePathname } from '../routing/useAddress.js'
import { OfflineBanner } from '../states/OfflineBanner.js'
import { Brand } from './Brand.js'
import { Icon } from './Icon.js'

const areas = [
  { to: '/cards', name: 'Cards', icon: 'cards' },
  { to: '/accounts', name: 'Accounts', icon: 'accounts' },
] as const

interface ShellProps {
  /** True on a sandbox. */
  hasLab: boolean
  children: ReactNode
}

/** What stands around every page while somebody is signed in. One list of places; style sheets move it. */
export function Shell({ hasLab, children }: ShellProps): ReactNode {
  const signOut = useSignOut()
  const pathname = usePathname()
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <div className="shell">
        <header className="shell-bar">
          <Brand />
          <nav aria-label="Main" className="shell-nav">
            <ul>
              {areas.map(({ to, name, icon }) => (
                <li key={to}>
                  <Link to={to} className="shell-link" aria-current={currentness(pathname, to)}>
                    <Icon name={icon} />
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="shell-end">
            <IdentitiesLink />
            {hasLab && <LabButton />}
            <button
              type="button"
              className="shell-link"
              onClick={() => {
                wantHeadingFocus()
                signOut.mutate()
              }}
            >
              <Icon name="sign-out" />
              Sign out
            </button>
          </div>
        </header>
        <main id="main" className="shell-main" tabIndex={-1}>
          <OfflineBanner />
          {children}
        </main>
      </div>
    </>
  )
}

/** The place itself is the page; what lies beneath it only belongs to it. */
function currentness(pathname: string, to: string): 'page' | 'true' | undefined {
  if (pathname === to || (pathname === '/' && to === '/cards')) return 'page'
  return pathname.startsWith(`${to}/`) ? 'true' : undefined
}
