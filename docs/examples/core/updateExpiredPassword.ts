import { updateExpiredPassword, type Weavr } from '@weavr-kit/react'

export const renew = (weavr: Weavr, oldPassword: string, newPassword: string) =>
  updateExpiredPassword(weavr, { oldPassword, newPassword })
