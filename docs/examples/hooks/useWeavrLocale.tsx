import { formatMoney, useWeavrLocale } from '@weavr-kit/react'

export function Price({ amount }: { amount: number }) {
  const locale = useWeavrLocale()
  return <bdi>{formatMoney({ currency: 'EUR', amount }, { locale })}</bdi>
}
