import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { loadSecureClient } from './loadSecureClient.js'

it('loads nothing on a server', async () => {
  expect(typeof document).toBe('undefined')
  await expect(
    loadSecureClient('https://secure.example', createManualPlatform().platform),
  ).rejects.toMatchObject({ code: 'secure-script' })
})
