import { createWeavrProxy } from '@weavr-kit/server'

const weavr = createWeavrProxy({
  apiKey: process.env.WEAVR_API_KEY ?? 'sandbox-key',
  baseUrl: process.env.WEAVR_BASE_URL ?? 'http://127.0.0.1:4000/multi',
  basePath: '/api/weavr',
})

export { weavr as DELETE, weavr as GET, weavr as PATCH, weavr as POST }
