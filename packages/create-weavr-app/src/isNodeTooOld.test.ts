import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isNodeTooOld } from './isNodeTooOld.js'

it.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.0.0', false],
  ['24.1.0', false],
])('of Node %s: %s', (version, expected) => {
  expect(isNodeTooOld(version)).toBe(expected)
})

it('is what the package asks for', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ engines: { node: '>=20.19' } })
})
