import { expect, it } from 'vitest'
import * as exports from './index.js'

it('exports these names', () => {
  expect(Object.keys(exports).sort()).toMatchInlineSnapshot(`
    [
      "createMemoryStore",
      "createRedisStore",
      "createWeavrProxy",
      "createWeavrSignals",
    ]
  `)
})
