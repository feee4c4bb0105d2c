import { formatMoney } from '@weavr-kit/react'

formatMoney({ currency: 'EUR', amount: 125_000 }, { locale: 'de' }) // 1.250,00 €
