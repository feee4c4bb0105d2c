import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { copyExample } from './copyExample.js'

it('copies what is the example, and nothing that its use left behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-example-'))
  // As the package lies where it is installed.
  const from = join(folder, 'node_modules', 'create-weavr-app', 'dist', 'examples', 'next')
  for (const file of [
    'package.json',
    'app/[...path]/route.ts',
    'app/distance.ts',
    'node_modules/next/package.json',
    'app/node_modules/x.js',
    '.next/build.js',
    '.env.local',
    'dist/index.html',
    'next-env.d.ts',
    'tsconfig.tsbuildinfo',
    'package-lock.json',
  ]) {
    mkdirSync(dirname(join(from, file)), { recursive: true })
    writeFileSync(join(from, file), '')
  }
  copyExample(from, join(folder, 'app'))
  const copied = readdirSync(join(folder, 'app'), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  rmSync(folder, { recursive: true })
  expect(copied.sort()).toEqual([
    'app',
    'app/[...path]',
    'app/[...path]/route.ts',
    'app/distance.ts',
    'package.json',
  ])
})
