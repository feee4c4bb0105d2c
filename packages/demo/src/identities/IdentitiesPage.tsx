import { IdentitySwitcher } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { navigate } from '../routing/navigation.js'
import { PageHeading } from '../routing/PageHeading.js'

/** For whom one acts, and the way to another: it begins at home, for nothing of this address is theirs. */
export function IdentitiesPage(): ReactNode {
  return (
    <div className="page">
      <PageHeading>Acting for</PageHeading>
      <IdentitySwitcher className="panel" onSwitched={() => navigate('/')} />
    </div>
  )
}
