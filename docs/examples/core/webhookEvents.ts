import { webhookEvents } from '@weavr-kit/core/contract'

for (const { operationId, path, summary } of webhookEvents) console.log(operationId, path, summary)
