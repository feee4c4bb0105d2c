import { createWeavrProxy } from '@weavr-kit/server'

const weavr = createWeavrProxy({
  apiKey: process.env.WEAVR_API_KEY ?? '',
  baseUrl: 'https://sandbox.weavr.io/multi',
  basePath: '/api/weavr',
})

// A route of Next.js: app/api/weavr/[...path]/route.ts
export { weavr as DELETE, weavr as GET, weavr as PATCH, weavr as POST }
