import { acceptInvite, type Weavr } from '@weavr-kit/react'

export const join = (weavr: Weavr, userId: string, inviteCode: string, password: string) =>
  acceptInvite(weavr, { userId, inviteCode, password })
