import { sandboxCurrencies } from '@weavr-kit/sandbox'

console.log(sandboxCurrencies.join(', '))
