import { webhookContract } from '@weavr-kit/core/contract'

// To check what your receiver is sent in a test.
const { post } = webhookContract.webhooks['/managed_accounts/deposits/watch'] ?? {}
console.log(post?.requestBody?.content['application/json']?.schema)
