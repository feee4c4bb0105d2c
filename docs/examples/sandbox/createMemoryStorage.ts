import { createWeavr } from '@weavr-kit/react'
import { createMemoryStorage, createTabs } from '@weavr-kit/sandbox/testing'

const storage = createMemoryStorage()
const tabs = createTabs()
const options = { baseUrl: 'https://app.example/api/weavr', persist: 'session' } as const

// A reload: the second tab finds what the first has kept.
export const before = createWeavr({ ...options, platform: tabs.open({ storage }).platform })
export const after = createWeavr({ ...options, platform: tabs.open({ storage }).platform })
