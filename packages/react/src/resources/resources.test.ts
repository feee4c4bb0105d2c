import { readdirSync, readFileSync } from 'node:fs'
import { contractOperations } from '@weavr-kit/core/contract'
import { expect, it } from 'vitest'
import * as react from '../exports/index.js'
import * as queries from '../exports/queries.js'

const folder = new URL('.', import.meta.url)
const sandboxFolder = new URL('../../../sandbox/src/api/', import.meta.url)
const core = new URL('../../../core/src/', import.meta.url)

const foldersIn = (url: URL) =>
  readdirSync(url, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const read = (url: URL) => readFileSync(url, 'utf8')
const sources = (name: string) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => file.endsWith('.ts') && !/\.test/.test(file))
    .map((file) => [file, read(new URL(`${name}/${file}`, folder))] as const)

/** Of the contract's files, those that hold no resource of their own, and where they are reached instead. */
const elsewhere = new Map([
  ['sign-in', 'session/'],
  ['access-token', 'session/'],
])

/** Operations that no hook calls, and why. */
const unreached: Record<string, string> = {
  managedAccountStatementDeprecated: 'deprecated',
  managedCardStatementDeprecated: 'deprecated',
  outgoingWireTransferSCAChallenge: 'deprecated',
  outgoingWireTransferSCAChallengePush: 'deprecated',
  outgoingWireTransferSCAVerify: 'deprecated',
  sendSCAChallenge: 'deprecated',
  sendSCAChallengePush: 'deprecated',
  sendSCAVerify: 'deprecated',
  managedCardPhysicalReplaceLostOrStolen: 'for the key alone, on a server',
  userKyc: 'for the key alone, on a server',
}

const called = (text: string) =>
  [...text.matchAll(/\bapi(?:\s*\.|\.)(GET|POST|PATCH|DELETE)\(\s*['`]([^'`]+)['`]/g)].map(
    ([, method, path]) => `${method} ${path}`,
  )

it('has the same resources as the contract and the sandbox', () => {
  const described = [...new Set(contractOperations.map(({ resource }) => resource))].sort()
  expect(foldersIn(sandboxFolder).sort(), 'Folders of sandbox/src/api, and files of core/contract').toEqual(
    described,
  )
  expect(
    [...foldersIn(folder), ...elsewhere.keys()].sort(),
    'Folders of react/src/resources, and files of core/contract',
  ).toEqual(described)
})

it('reaches every operation from an exported hook, or says why not', () => {
  const bySession = called(
    ['', 'ways-in/', 'step-up/']
      .flatMap((room) => readdirSync(new URL(room, core)).map((file) => room + file))
      .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
      .map((file) => read(new URL(file, core)))
      .join(),
  )
  const byHooks = foldersIn(folder).flatMap((name) => sources(name).flatMap(([, text]) => called(text)))
  const reached = new Set([...bySession, ...byHooks])
  const missing = contractOperations
    .filter(({ method, path }) => !reached.has(`${method} ${path}`))
    .map(({ operationId }) => operationId)
  expect(missing.sort(), 'Operations that no query or mutation calls, and those known for it').toEqual(
    Object.keys(unreached).sort(),
  )
})

it('keeps to the names by which files are gathered into the exports', () => {
  const files = foldersIn(folder).flatMap((name) => sources(name).map(([file]) => file))
  expect(
    files.filter((file) => !/(Queries|Mutations|Hooks)\.ts$/.test(file)),
    'Files not named …Queries.ts, …Mutations.ts or …Hooks.ts',
  ).toEqual([])
})

it('makes a hook of every query and mutation, and exports all of them', () => {
  const lost: string[] = []
  for (const name of foldersIn(folder)) {
    const files = sources(name)
    const hooks = files.filter(([file]) => /Hooks\.ts$/.test(file))
    for (const [file, text] of files)
      for (const [, made = ''] of text.matchAll(
        /^export (?:async )?(?:function|const) (\w+(?:Query|Mutation))\b/gm,
      ))
        if (!(made in queries)) lost.push(`${file}: ${made} is not exported`)
        else if (!hooks.some(([, hook]) => hook.includes(made))) lost.push(`${file}: no hook uses ${made}`)
    for (const [file, text] of hooks)
      for (const [, hook = ''] of text.matchAll(/^export (?:function|const) (use[A-Z]\w+)/gm))
        if (!(hook in react)) lost.push(`${file}: ${hook} is not exported`)
  }
  expect(lost).toEqual([])
})
