#!/usr/bin/env node
import { isNodeTooOld } from './isNodeTooOld.js'

if (isNodeTooOld(process.versions.node)) {
  console.error(`Node ${process.versions.node} is too old for Weavr Kit. Install Node 20.19 or newer.`)
  process.exitCode = 1
} else {
  // Only now: an old Node may not know what the rest is written in.
  const { start } = await import('./start.js')
  await start()
}
