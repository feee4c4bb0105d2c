import { contract } from '@weavr-kit/core/contract'

const { summary } = contract.paths['/managed_cards']!.get!
console.log(summary) // List managed cards
