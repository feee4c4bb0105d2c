import { switchIdentity, type SessionIdentity, type Weavr } from '@weavr-kit/react'

export const actFor = (weavr: Weavr, identity: SessionIdentity) => switchIdentity(weavr, identity)
