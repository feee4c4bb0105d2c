import { UserMenu } from '@weavr-kit/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LabButton } from '../lab/LabButton.js'
import { wantHeadingFocus } from '../routing/headingFocus.js'
import { Brand } from './Brand.js'
import { Icon, type IconName } from './Icon.js'

interface Area {
  to: string
  name: string
  icon: IconName
}

/** What fits in a bar at the bottom of a phone. */
const first: readonly Area[] = [
  { to: '/', name: 'Home', icon: 'home' },
  { to: '/accounts', name: 'Accounts', icon: 'accounts' },
  { to: '/cards', name: 'Cards', icon: 'cards' },
  { to: '/pay', name: 'Pay', icon: 'pay' },
]

const rest: readonly Area[] = [
  { to: '/payees', name: 'Payees', icon: 'payees' },
  { to: '/linked-accounts', name: 'Linked accounts', icon: 'link' },
  { to: '/people', name: 'People', icon: 'people' },
  { to: '/bulk', name: 'Many at once', icon: 'bulk' },
]

interface ShellProps {
  /** True on a sandbox. */
  hasLab: boolean
  children: ReactNode
}

/**
 * What stands around every page while somebody is signed in. One list of places: style sheets make it a bar
 * with "More", a rail or a side bar.
 */
export function Shell({ hasLab, children }: ShellProps): ReactNode {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const more = useRef<HTMLDivElement>(null)
  // What was pressed in it leads to another page, over which it would go on lying.
  useEffect(() => more.current?.hidePopover(), [pathname])
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <div className="shell">
        <header className="shell-bar">
          <Brand />
          <nav aria-label="Main" className="shell-nav">
            <Areas areas={first} />
            <button type="button" className="shell-link shell-more" popoverTarget="more">
              <Icon name="more" />
              More
            </button>
            <div ref={more} id="more" popover="auto" className="shell-rest">
              <Areas areas={rest} />
            </div>
          </nav>
          <div className="shell-end">
            {hasLab && <LabButton />}
            <UserMenu
              securityHref="/security"
              onSignOut={wantHeadingFocus}
              onSwitched={() => {
                wantHeadingFocus()
                void navigate('/')
              }}
            />
          </div>
        </header>
        {children}
      </div>
    </>
  )
}

function Areas({ areas }: { areas: readonly Area[] }) {
  const { pathname } = useLocation()
  return (
    <ul>
      {areas.map(({ to, name, icon }) => (
        <li key={to}>
          <a href={to} className="shell-link" aria-current={currentness(pathname, to)}>
            <Icon name={icon} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The place itself is the page; what lies beneath it only belongs to it. */
function currentness(pathname: string, to: string): 'page' | 'true' | undefined {
  if (pathname === to) return 'page'
  if (to === '/pay' && pathname.startsWith('/payments/')) return 'true'
  return pathname.startsWith(`${to}/`) ? 'true' : undefined
}
