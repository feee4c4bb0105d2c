import { startLostPassword, type Weavr } from '@weavr-kit/react'

export const forgot = (weavr: Weavr, email: string) => startLostPassword(weavr, { email })
