import { createSandbox, weavrRateLimits } from '@weavr-kit/sandbox'

export const sandbox = createSandbox({ rateLimits: weavrRateLimits })
