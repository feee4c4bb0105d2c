import { toDecimal } from '@weavr-kit/react'

toDecimal({ currency: 'EUR', amount: 125_000 }) // '1250.00'
