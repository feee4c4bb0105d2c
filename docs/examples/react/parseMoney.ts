import { parseMoney } from '@weavr-kit/react'

parseMoney('1.250,00', { currency: 'EUR', locale: 'de' }) // { currency: 'EUR', amount: 125000 }
parseMoney('1,250.00', { currency: 'EUR', locale: 'de' }) // undefined: no amount in German
