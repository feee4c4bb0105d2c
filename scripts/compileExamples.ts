import { posix } from 'node:path'
import ts from 'typescript'
import type { Example } from './readExamples.js'
import { root } from './runCommand.mjs'

/** None of these files exists: here they see the packages from source, and what the demo installs too. */
const folder = posix.join(root.replaceAll('\\', '/'), 'packages/demo/.examples')

/** What TypeScript says of an example. */
export interface Mistake {
  page: string
  /** The page's own. */
  line: number
  /** TypeScript's number for it. */
  code: number
  message: string
}

/** Compiles examples as an app would that installed the packages. */
export function compileExamples(examples: readonly Example[]): Mistake[] {
  const files = new Map(
    examples.map((example) => [
      posix.join(folder, example.page, example.name ?? `line-${example.line}.tsx`),
      { ...example, text: `${example.text}\nexport {}` },
    ]),
  )
  if (files.size < examples.length) throw new Error('Two blocks of one page have the same name.')
  const options = readOptions()
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile, readFile } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.readFile = (name) => files.get(name)?.text ?? readFile(name)
  // `directoryExists` is only there to save questions, and would answer no.
  host.directoryExists = undefined
  host.getSourceFile = (name, target, ...rest) => {
    const file = files.get(name)
    return file ? ts.createSourceFile(name, file.text, target) : getSourceFile(name, target, ...rest)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files].flatMap(([name, { page, line }]) => {
    const file = program.getSourceFile(name)!
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, code, messageText }) => ({
        page,
        line: line - 1 + file.getLineAndCharacterOfPosition(start).line,
        code,
        message: ts.flattenDiagnosticMessageText(messageText, ' '),
      }),
    )
  })
}

const installed = (name: string) =>
  ['@types/', ''].map((scope) => posix.join(root, 'packages/server/node_modules', scope + name))

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(posix.join(root, 'tsconfig.json'), (name) =>
    ts.sys.readFile(name),
  ) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  return {
    ...options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    // What an app's own server would bring.
    paths: Object.fromEntries(['ioredis', 'express', 'fastify'].map((name) => [name, installed(name)])),
  }
}
