import { useIdentities } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Link } from '../routing/Link.js'
import { usePathname } from '../routing/useAddress.js'
import { Icon } from '../shell/Icon.js'

/** For those who can act for several. Nobody else has to know that one can. */
export function IdentitiesLink(): ReactNode {
  const { data } = useIdentities()
  const pathname = usePathname()
  if (!data || data.count < 2) return null
  return (
    <Link to="/identities" className="shell-link" aria-current={pathname === '/identities' ? 'page' : undefined}>
      <Icon name="switch" />
      Switch
    </Link>
  )
}
