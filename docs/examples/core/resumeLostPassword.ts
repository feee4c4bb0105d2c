import { resumeLostPassword, type Weavr } from '@weavr-kit/react'

export const resume = (weavr: Weavr, email: string, code: string, newPassword: string) =>
  resumeLostPassword(weavr, { email, code, newPassword })
