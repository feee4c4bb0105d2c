import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { published } from './packPackages.mjs'
import { root } from './runCommand.mjs'

interface Job {
  permissions: Record<string, string>
  steps: { uses?: string; run?: string }[]
}

interface Manifest {
  name: string
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const readManifest = (...path: string[]) =>
  JSON.parse(readFileSync(join(root, ...path, 'package.json'), 'utf8')) as Manifest

describe('the workflow that publishes', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
  const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> }

  it('may read, and prove who it is: nothing else, and with no secret', () => {
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { contents: 'read', 'id-token': 'write' },
    ])
    expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|registry/)
  })

  it('names actions by their commit, and publishes only after everything was checked', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    const actions = steps.flatMap(({ uses }) => uses ?? [])
    expect(actions.filter((action) => !/^actions\/[a-z-]+@[\da-f]{40}$/.test(action))).toEqual([])
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      '.ci/run',
      'npm run release -- "$GITHUB_REF_NAME"',
    ])
  })
})

describe('versions', () => {
  const [{ version }] = [readManifest('packages/core')]

  it('are one for all that is published', () => {
    expect(published.map((name) => [name, readManifest('packages', name).version])).toEqual(
      published.map((name) => [name, version]),
    )
    const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
      fixed: string[][]
    }
    expect(fixed).toEqual([published.map((name) => readManifest('packages', name).name)])
  })

  it('are those that the examples ask for', () => {
    const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const asked = examples.flatMap(({ name }) => {
      const { dependencies, devDependencies } = readManifest('examples', name)
      return Object.entries({ ...dependencies, ...devDependencies }).filter(([other]) =>
        other.startsWith('@weavr-kit/'),
      )
    })
    expect(asked.length).toBeGreaterThan(examples.length)
    expect(asked.filter(([, range]) => range !== `^${version}`)).toEqual([])
  })
})
