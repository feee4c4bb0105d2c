import { KycFlow } from '@weavr-kit/react'

/** The page that the link in a director's e-mail leads to: `/director?reference=…` */
export function DirectorPage({ search }: { search: URLSearchParams }) {
  return <KycFlow reference={search.get('reference') ?? ''} />
}
