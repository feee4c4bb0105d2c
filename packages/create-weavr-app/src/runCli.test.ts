import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoUser } from '@weavr-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './runCli.js'
import { templates } from './templates.js'

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'create-weavr-app-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

async function run(args: string[], answers?: string[], userAgent?: string) {
  const asked: string[] = []
  const out: string[] = []
  const errors: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    const answer = answers?.shift()
    if (answer === undefined) throw new DOMException('', 'AbortError')
    return answer
  }
  const code = await runCli(args, {
    log: (line) => void out.push(line),
    error: (line) => void errors.push(line),
    ...(answers && { ask }),
    cwd,
    examples,
    version: '7.8.9',
    userAgent,
  })
  return { code, asked, out: out.join('\n'), errors: errors.join('\n') }
}

const read = (...path: string[]) => readFileSync(join(cwd, ...path), 'utf8')

describe.each(Object.entries(templates))('the template %s', (word, { example }) => {
  it('is the example, under its own name, on the version of the kit', async () => {
    const { code, asked, out } = await run(['my-app', '--template', word], [])
    expect([code, asked]).toEqual([0, []])
    const manifest = JSON.parse(read('my-app', 'package.json')) as Record<string, Record<string, string>>
    const original = JSON.parse(
      readFileSync(join(examples, example, 'package.json'), 'utf8'),
    ) as typeof manifest
    expect([manifest.name, manifest.scripts]).toEqual(['my-app', original.scripts])
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries({ ...original.dependencies, ...original.devDependencies }))
      expect([name, wanted[name]]).toEqual([name, name.startsWith('@weavr-kit/') ? '^7.8.9' : version])
    expect(Object.keys(wanted).filter((name) => name.startsWith('@weavr-kit/'))).toHaveLength(3)
    expect(out).toContain('  cd my-app\n  npm install\n  npm run dev\n')
  })

  it('starts with a sandbox, and its README names who can sign in there', async () => {
    await run(['my-app', '--template', word])
    const { scripts } = JSON.parse(read('my-app', 'package.json')) as { scripts: Record<string, string> }
    expect(scripts.dev).toMatch(/^weavr-sandbox -- /)
    const readme = read('my-app', 'README.md')
    expect(readme).toMatch(/^# my-app\n/)
    expect(readme).toContain(`\`${demoUser.email}\` with \`${demoUser.password}\``)
    expect(readme.split('\n').length).toBeLessThan(45)
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([])
  })

  it('keeps from git what is installed, built or secret, and brings none of it', async () => {
    await run(['my-app', '--template', word])
    expect(read('my-app', '.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['node_modules/', '.env*', ...templates[word]!.ignored]),
    )
    expect(readdirSync(join(cwd, 'my-app'))).not.toContain('node_modules')
  })
})

describe('create-weavr-app', () => {
  it('asks for what is missing, and offers the usual', async () => {
    const { code, asked } = await run([], ['', ''])
    expect([code, asked.length]).toEqual([0, 2])
    expect(asked[1]).toContain('2 Next.js')
    expect(existsSync(join(cwd, 'weavr-app', 'vite.config.ts'))).toBe(true)
  })

  it.each([['2'], ['next']])('takes %s for the second template', async (answer) => {
    await run(['my-app'], [answer])
    expect(existsSync(join(cwd, 'my-app', 'app', 'api', 'weavr', '[...path]', 'route.ts'))).toBe(true)
  })

  it('writes into the folder it is in, beside a repository that is there', async () => {
    const home = join(cwd, 'here')
    mkdirSync(join(home, '.git'), { recursive: true })
    cwd = home
    const { code, out } = await run(['.', '--template', 'vite'])
    cwd = join(home, '..')
    expect(code).toBe(0)
    expect(out).not.toContain('cd ')
    expect(JSON.parse(read('here', 'package.json'))).toMatchObject({ name: 'here' })
  })

  it('says the next steps in the words of who started it', async () => {
    const { out } = await run(['my-app', '-t', 'vite'], undefined, 'pnpm/10.1.0 npm/? node/v22.1.0')
    expect(out).toContain('  pnpm install\n  pnpm run dev\n')
  })

  it('explains itself', async () => {
    const { code, out } = await run(['--help'])
    expect([code, out.includes('--template')]).toEqual([0, true])
  })

  it.each([
    [
      'an unknown template',
      ['my-app', '--template', 'vue'],
      'There is no template "vue". There are: vite, next.',
    ],
    [
      'one that every object has',
      ['my-app', '--template', 'constructor'],
      'There is no template "constructor".',
    ],
    ['a bad name', ['My App', '--template', 'vite'], 'called "My App": npm takes lower-case letters, digits'],
    ['two folders', ['one', 'two'], 'One folder, not 2: one, two.'],
    ['an unknown option', ['--colour'], "Unknown option '--colour'"],
    ['no folder, with nobody to ask', ['--template', 'vite'], 'Say which folder: create-weavr-app my-app'],
    ['no template, with nobody to ask', ['my-app'], 'Say which template: --template vite or --template next'],
  ])('refuses %s, and writes nothing', async (_what, args, reason) => {
    const { code, errors } = await run(args)
    expect([code, errors]).toEqual([2, expect.stringContaining(reason)])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('refuses a folder that is not empty before it asks anything, and touches nothing there', async () => {
    mkdirSync(join(cwd, 'full'))
    writeFileSync(join(cwd, 'full', 'package.json'), 'mine')
    const { code, asked, errors } = await run(['full'], ['1'])
    expect([code, asked]).toEqual([2, []])
    expect(errors).toContain('is not empty: it has package.json')
    expect([readdirSync(join(cwd, 'full')), read('full', 'package.json')]).toEqual([['package.json'], 'mine'])
  })

  it('refuses a folder that is a file', async () => {
    writeFileSync(join(cwd, 'file'), '')
    expect((await run(['file', '-t', 'vite'])).errors).toContain('is a file')
    expect((await run(['file/app', '-t', 'vite'])).errors).toContain('lies in one')
  })

  it('writes nothing for whoever leaves the questions', async () => {
    const { code, errors } = await run([], ['my-app'])
    expect([code, errors]).toEqual([130, '\nNothing was written.'])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('says in one line what else is in the way', async () => {
    const errors: string[] = []
    const code = await runCli(['my-app', '-t', 'vite'], {
      log: () => {},
      error: (line) => void errors.push(line),
      cwd,
      examples: join(cwd, 'nowhere'),
      version: '7.8.9',
    })
    expect(code).toBe(1)
    expect(errors.join()).toMatch(/^The app could not be written: .*ENOENT/)
  })
})
