import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { gather } from './gather.mjs'

const [hooks, queries, handlers, records] = [
  'react/src/exports/hooks',
  'react/src/exports/queries',
  'sandbox/src/api/handlers',
  'sandbox/src/state/records',
].map((name) => `packages/${name}.generated.ts`)
const resources = 'packages/react/src/resources'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'gather-'))
  add('packages/react/src/exports/index.ts')
  add(`${resources}/fees/feeHooks.ts`)
  add('packages/sandbox/src/api/fees/feeHandlers.ts')
  add('packages/sandbox/src/state/FeeRecord.ts')
})
afterEach(() => rmSync(workspace, { recursive: true }))

function add(file: string) {
  mkdirSync(dirname(join(workspace, file)), { recursive: true })
  writeFileSync(join(workspace, file), '')
}

/** The lines that export something, as a gathering leaves them. */
function gathered(file = '') {
  gather(workspace)
  return readFileSync(join(workspace, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('export'))
}

it('lists what lies in the folders under the agreed names, in order, and nothing else', () => {
  for (const name of [
    'fees/feeQueries.ts',
    'fees/feeMutations.ts',
    'fees/feeHooks.test.tsx',
    'cards/cardHooks.ts',
    'openHooks.ts',
  ])
    add(`${resources}/${name}`)
  add('packages/sandbox/src/api/fees/feeHandlers.test.ts')
  expect(gathered(hooks)).toEqual([
    `export * from '../resources/cards/cardHooks.js'`,
    `export * from '../resources/fees/feeHooks.js'`,
  ])
  expect(gathered(queries)).toEqual([
    `export * from '../resources/fees/feeMutations.js'`,
    `export * from '../resources/fees/feeQueries.js'`,
  ])
  expect(gathered(handlers)).toEqual([`export * from './fees/feeHandlers.js'`])
})

it('lists the records of a folder that has no folders', () => {
  add('packages/sandbox/src/state/SandboxState.ts')
  expect(gathered(records)).toEqual(["export * from './FeeRecord.js'"])
})

it('notices a file that comes, and one that goes', () => {
  expect(gathered(hooks)).toHaveLength(1)
  add(`${resources}/fees/otherFeeHooks.ts`)
  expect(gathered(hooks)).toHaveLength(2)
  rmSync(join(workspace, resources, 'fees/feeHooks.ts'))
  expect(gathered(hooks)).toEqual([`export * from '../resources/fees/otherFeeHooks.js'`])
})

it('touches no list that is right', () => {
  gather(workspace)
  const list = join(workspace, hooks ?? '')
  utimesSync(list, 1, 1)
  gather(workspace)
  expect(statSync(list).mtimeMs).toBe(1_000)
  add(`${resources}/cards/cardHooks.ts`)
  gather(workspace)
  expect(statSync(list).mtimeMs).toBeGreaterThan(1_000)
})
