import { TrustedPayees } from '@weavr-kit/react'

export function Screen() {
  return <TrustedPayees payHref={({ id }) => `/pay?payee=${id}`} />
}
