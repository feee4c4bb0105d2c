import * as index from './index.js'
import * as msw from './msw.js'
import * as node from './node.js'
import * as testing from './testing.js'
import { expect, it } from 'vitest'

it('exports these names', () => {
  const names = (exports: object) => Object.keys(exports).sort()
  expect({ index: names(index), node: names(node), msw: names(msw), testing: names(testing) })
    .toMatchInlineSnapshot(`
    {
      "index": [
        "createSandbox",
        "createSandboxFetch",
        "demoCardholder",
        "demoConsumerUser",
        "demoMultiUser",
        "demoUser",
        "sandboxCurrencies",
        "sandboxOtp",
        "sandboxProfiles",
        "weavrRateLimits",
      ],
      "msw": [
        "sandboxHandlers",
      ],
      "node": [
        "startSandboxServer",
      ],
      "testing": [
        "createManualClock",
        "createManualPlatform",
        "createMemoryStorage",
        "createTabs",
        "installSecureUi",
        "renderWithWeavr",
        "supplyDialog",
      ],
    }
  `)
})

it('needs no DOM and no React for the testing kit', () => {
  expect(typeof document).toBe('undefined')
  expect(testing.createTabs().open().platform.visibility.isVisible()).toBe(true)
})
