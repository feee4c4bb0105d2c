import { basename, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Ask } from './createAsk.js'
import { folderProblem } from './folderProblem.js'
import { nameProblem } from './nameProblem.js'
import { templates } from './templates.js'
import { writeApp } from './writeApp.js'

export interface CliSurroundings {
  log(line: string): void
  error(line: string): void
  /** Missing where nobody is there to answer. */
  ask?: Ask
  /** Where relative folders begin. */
  cwd: string
  /** Where the examples lie. */
  examples: string
  /** Of the kit. */
  version: string
  /** Which package manager started this, as npm and its like say it: `pnpm/10.1.0 node/v22.1.0`. */
  userAgent?: string
}

/** Said to whoever started this, in place of a stack. */
class Refusal extends Error {}

const words = Object.keys(templates)
const help = `create-weavr-app: a small app on Weavr Kit, with a Weavr in memory beside it

  npm create weavr-app
  npm create weavr-app my-app -- --template vite

  folder      where to write it: a new one, or an empty one
  --template  ${Object.entries(templates)
    .map(([word, { title }]) => `${word} (${title})`)
    .join(' or ')}
  --help      this text

What is not given is asked.`

/** Writes an app as the command line and its user say. Resolves to the exit code. */
export async function runCli(args: string[], surroundings: CliSurroundings): Promise<number> {
  const { log, error } = surroundings
  try {
    log(await createApp(args, surroundings))
    return 0
  } catch (reason) {
    if (reason instanceof Error && reason.name === 'AbortError') {
      error('\nNothing was written.')
      return 130
    }
    if (reason instanceof Refusal) {
      error(reason.message)
      return 2
    }
    error(`The app could not be written: ${reason instanceof Error ? reason.message : String(reason)}`)
    return 1
  }
}

/** Resolves to what there is to say in the end. */
async function createApp(args: string[], surroundings: CliSurroundings): Promise<string> {
  const { cwd, examples, version, userAgent = 'npm' } = surroundings
  const { values, positionals } = readArgs(args)
  if (values.help) return help
  if (positionals.length > 1)
    throw new Refusal(`One folder, not ${positionals.length}: ${positionals.join(', ')}.`)
  // What is wrong with what was given is said before anything is asked.
  if (values.template !== undefined) demandTemplate(values.template)
  if (positionals[0] !== undefined) demandFolder(resolve(cwd, positionals[0]))

  const folder = resolve(cwd, positionals[0] ?? (await askFolder(surroundings)))
  demandFolder(folder)
  const template = demandTemplate(values.template ?? (await askTemplate(surroundings)))
  writeApp({ folder, name: basename(folder), template, examples, version })

  const [manager] = userAgent.split('/')
  const way = relative(cwd, folder)
  const steps = [
    ...(way ? [`cd ${/\s/.test(way) ? JSON.stringify(way) : way}`] : []),
    `${manager} install`,
    `${manager} run dev`,
  ]
  return `\n${template.title}, written to ${folder}. Next:\n\n${steps.map((step) => `  ${step}`).join('\n')}\n\nThe app starts with a Weavr in memory beside it, and says who can sign in. README.md says the rest.`
}

function readArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { template: { type: 'string', short: 't' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (reason) {
    throw new Refusal(`${(reason as Error).message}\nTry create-weavr-app --help.`)
  }
}

function askFolder({ ask }: CliSurroundings): Promise<string> {
  if (!ask) throw new Refusal('Say which folder: create-weavr-app my-app --template vite')
  return ask('Which folder? (weavr-app) ').then((answer) => answer || 'weavr-app')
}

async function askTemplate({ ask }: CliSurroundings): Promise<string> {
  if (!ask) throw new Refusal(`Say which template: --template ${words.join(' or --template ')}`)
  const choices = Object.values(templates).map(({ title }, index) => `  ${index + 1} ${title}\n`)
  const answer = await ask(`Made with what?\n${choices.join('')}Number (1): `)
  return answer === '' ? words[0]! : (words[Number(answer) - 1] ?? answer)
}

function demandTemplate(word: string) {
  const template = Object.hasOwn(templates, word) ? templates[word] : undefined
  if (!template) throw new Refusal(`There is no template "${word}". There are: ${words.join(', ')}.`)
  return template
}

function demandFolder(folder: string) {
  const problem = nameProblem(basename(folder)) ?? folderProblem(folder)
  if (problem) throw new Refusal(problem)
}
