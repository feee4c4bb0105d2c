import { createMemoryStore, createWeavrProxy } from '@weavr-kit/server'

export const weavr = createWeavrProxy({
  apiKey: process.env.WEAVR_API_KEY ?? '',
  baseUrl: 'https://sandbox.weavr.io/multi',
  store: createMemoryStore(),
})
