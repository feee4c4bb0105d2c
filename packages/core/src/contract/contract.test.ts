import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contract, contractOperations } from '../exports/contract.js'

const folder = new URL('../../contract/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const resources = [...new Set(contractOperations.map(({ resource }) => resource))].sort()

/** Every value of `$ref` below a node. */
function* refsIn(node: unknown): Generator<string> {
  if (node === null || typeof node !== 'object') return
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref') yield value as string
    else yield* refsIn(value)
  }
}

describe('the contract', () => {
  it('reaches every file', () => {
    expect([...resources.map((name) => `${name}.yaml`), 'common.yaml', 'openapi.yaml'].sort()).toEqual(
      files.sort(),
    )
  })

  it('reaches every path of every file', () => {
    const written = files.flatMap((name) =>
      [...read(name).matchAll(/^ {2}(\/[^:]+):/gm)].map(([, path]) => path),
    )
    expect(written.sort()).toEqual(Object.keys(contract.paths).sort())
  })

  it('names every operation once', () => {
    const names = contractOperations.map(({ operationId }) => operationId)
    expect(names.filter((name) => !/^[a-z]\w+$/.test(name))).toEqual([])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('says in a line what every operation does', () => {
    const summaries = Object.values(contract.paths).flatMap(({ get, post, patch, delete: remove }) => [
      get,
      post,
      patch,
      remove,
    ])
    expect(summaries.filter((method) => method && !/^[A-Z][^.]{3,80}$/.test(method.summary))).toEqual([])
  })

  // A second component of the same name and kind would have been renamed.
  it('uses every component that a file declares, under its own name', () => {
    const declared = files.flatMap((name) =>
      [...read(name).matchAll(/^ {4}([A-Z]\w+):/gm)].map(([, component]) => component),
    )
    const { securitySchemes: _, ...kinds } = contract.components
    const used = Object.values(kinds).flatMap((components) => Object.keys(components))
    expect(used.sort()).toEqual(declared.sort())
  })

  it('has what it refers to', () => {
    const find = (ref: string) => {
      const [, , kind, name] = ref.split('/')
      return (contract.components as unknown as Record<string, Record<string, unknown>>)[kind ?? '']?.[
        name ?? ''
      ]
    }
    expect(
      [...new Set(refsIn(contract))].filter((ref) => !ref.startsWith('#/components/') || !find(ref)),
    ).toEqual([])
  })

  it('names the codes of a 409 after the operation', () => {
    const others = contractOperations.flatMap(({ method, path, operationId }) => {
      const conflict = JSON.stringify(
        contract.paths[path]?.[method.toLowerCase() as 'get']?.responses['409'] ?? null,
      )
      const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}ErrorCode`
      return conflict === 'null' || conflict.includes(`#/components/schemas/${name}"`) ? [] : [operationId]
    })
    // A sign-in answers its 409 with a token; bulks share theirs.
    expect(others).toEqual([
      'bulks',
      'bulkIdExecute',
      'bulkIdPause',
      'bulkIdResume',
      'bulkIdCancel',
      'loginWithPassword',
    ])
  })
})

describe('a path', () => {
  it.each(Object.entries(contract.paths))('%s declares its placeholders', (path, item) => {
    const named = (parameters: typeof item.parameters = []) =>
      parameters.map(({ $ref, ...parameter }) =>
        $ref ? contract.components.parameters[$ref.split('/').pop() ?? ''] : parameter,
      )
    const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const method of [item.get, item.post, item.patch, item.delete]) {
      if (!method) continue
      const inPath = [...named(item.parameters), ...named(method.parameters)].filter(
        (parameter) => parameter?.in === 'path',
      )
      expect(inPath.map((parameter) => parameter?.name).sort()).toEqual(placeholders.sort())
    }
  })
})

describe('the list of operations', () => {
  const find = (id: string) => contractOperations.find(({ operationId }) => operationId === id)

  it('tells what a call needs', () => {
    expect(find('managedCardCreate')).toEqual({
      operationId: 'managedCardCreate',
      method: 'POST',
      path: '/managed_cards',
      resource: 'managed-cards',
      security: { apiKey: true, bearer: 'required' },
      stepUp: true,
      accessToken: true,
      idempotent: true,
      deprecated: false,
    })
  })

  it('knows the three kinds of security', () => {
    expect(find('loginWithPassword')?.security).toEqual({ apiKey: true, bearer: false })
    expect(find('requestAccessToken')?.security).toEqual({ apiKey: true, bearer: 'optional' })
    expect(find('logout')).toMatchObject({ security: { apiKey: true, bearer: 'required' }, deprecated: true })
  })

  it('marks step-up where a 403 may ask for it, and nowhere else', () => {
    const asks = contractOperations.filter(({ method, path }) => {
      const response = contract.paths[path]?.[method.toLowerCase() as 'get']?.responses['403']
      return /StepUpForbidden|UserCreateForbidden/.test(JSON.stringify(response ?? null))
    })
    expect(contractOperations.filter(({ stepUp }) => stepUp)).toEqual(asks)
  })
})
