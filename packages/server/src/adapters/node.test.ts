import { createWeavrProxy } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'
import { serve } from '../node/serveRaw.test.kit.js'
import { describeAdapter } from './adapterSuite.test.kit.js'

describeAdapter(
  'Node http',
  (options) => serve(createNodeListener(createWeavrProxy({ ...options, basePath: '/api/weavr' }))),
  { seesRawPath: true },
)
