import { createWeavr } from '@weavr-kit/react'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'

const { clock, platform } = createManualPlatform()
export const weavr = createWeavr({ baseUrl: 'https://app.example/api/weavr', platform })
await clock.advance(240_000) // four minutes, at once
