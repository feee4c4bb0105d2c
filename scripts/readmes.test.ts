import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { published } from './packPackages.mjs'
import { root } from './runCommand.mjs'

interface Manifest {
  name: string
  repository?: { url: string; directory: string }
}

describe.each(published)('what is packed of %s', (folder) => {
  const read = (name: string) => readFileSync(join(root, 'packages', folder, name), 'utf8')
  const { name, repository } = JSON.parse(read('package.json')) as Manifest
  const home = repository?.url.replace(/^git\+|\.git$/g, '')

  it('names the repository and its own folder there', () => {
    expect([name.replace('@weavr-kit/', ''), repository?.directory]).toEqual([folder, `packages/${folder}`])
    expect(home).toMatch(/^https:/)
  })

  it('tells of itself on one screen: what is longer is a guide in docs', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(60)
  })

  it('has no link out of its folder but to the web, and to files that the repository has', () => {
    const links = [...read('README.md').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!)
    const local = links.filter((link) => !/^(https:|#)/.test(link))
    expect(local).toEqual([])
    const ours = links
      .filter((link) => link.startsWith(`${home}/`))
      .map((link) =>
        link
          .slice(home?.length)
          .replace(/^\/(blob|tree)\/main\//, '')
          .replace(/#.*/, ''),
      )
    expect(ours.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
