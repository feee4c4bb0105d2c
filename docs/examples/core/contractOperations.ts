import { contractOperations } from '@weavr-kit/core/contract'

// What anybody may call: give it limits of its own.
const open = contractOperations.filter(({ security }) => !security.bearer)
console.log(open.map(({ operationId }) => operationId))
