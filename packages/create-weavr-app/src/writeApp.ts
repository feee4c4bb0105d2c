import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyExample } from './copyExample.js'
import type { Template } from './templates.js'

export interface WriteAppOptions {
  /** Where the app goes; made where it is not there. */
  folder: string
  name: string
  template: Template
  /** Where the examples lie. */
  examples: string
  /** Of the kit, whose packages share one. */
  version: string
}

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Writes an example into a folder as an app of its own. */
export function writeApp({ folder, name, template, examples, version }: WriteAppOptions) {
  copyExample(join(examples, template.example), folder)
  rewrite(join(folder, 'package.json'), (text) => {
    const { dependencies, devDependencies, ...manifest } = JSON.parse(text) as Manifest
    const app = {
      ...manifest,
      name,
      dependencies: withKit(dependencies, version),
      devDependencies: withKit(devDependencies, version),
    }
    return `${JSON.stringify(app, undefined, 2)}\n`
  })
  rewrite(join(folder, 'README.md'), (text) => text.replace(/^# .*/, () => `# ${name}`))
  // No file of an example: npm leaves out those of this name when it packs.
  const ignored = ['node_modules/', ...template.ignored, '.env*', '*.log', '.DS_Store']
  writeFileSync(join(folder, '.gitignore'), `${ignored.join('\n')}\n`)
}

function rewrite(file: string, change: (text: string) => string) {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** Our packages in the version that this one was published with. */
function withKit(dependencies: Record<string, string>, version: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, wanted]) => [
      name,
      name.startsWith('@weavr-kit/') ? `^${version}` : wanted,
    ]),
  )
}
