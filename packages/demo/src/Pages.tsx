import type { ReactNode } from 'react'
import { AccountPage } from './accounts/AccountPage.js'
import { AccountsPage } from './accounts/AccountsPage.js'
import { CardPage } from './cards/CardPage.js'
import { CardsPage } from './cards/CardsPage.js'
import { IdentitiesPage } from './identities/IdentitiesPage.js'
import { parseRoute } from './routing/Route.js'
import { usePathname } from './routing/useAddress.js'
import { NotFoundPage } from './shell/NotFoundPage.js'

/** The page that the address names. Another id is another page: nothing of the last one stays. */
export function Pages(): ReactNode {
  const pathname = usePathname()
  const route = parseRoute(pathname)
  switch (route.page) {
    case 'cards':
      return <CardsPage />
    case 'card':
      return <CardPage key={route.id} id={route.id} />
    case 'accounts':
      return <AccountsPage />
    case 'account':
      return <AccountPage key={route.id} id={route.id} />
    case 'identities':
      return <IdentitiesPage />
    case 'not-found':
      return <NotFoundPage />
  }
}
