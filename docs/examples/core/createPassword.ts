import { createPassword, type Weavr } from '@weavr-kit/react'

/** After `POST /corporates`: the first password of its root user begins the session. */
export const begin = (weavr: Weavr, userId: string, password: string) =>
  createPassword(weavr, { userId, password })
