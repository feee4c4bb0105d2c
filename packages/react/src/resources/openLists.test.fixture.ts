import { readdirSync, readFileSync } from 'node:fs'
import { QueryClient } from '@tanstack/react-query'
import { createWeavr, type Weavr } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import * as exported from '../exports/queries.js'
import type { WeavrInfiniteQuery } from '../internal/weavrInfiniteQuery.js'
import type { WeavrMutation } from '../internal/weavrMutation.js'
import type { WeavrQuery } from '../internal/weavrQuery.js'

const folder = new URL('.', import.meta.url)

/** The fields in which Weavr's answers hold their rows, as the queries read them. */
const rowFields = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('Queries.ts'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\{\s*(\w+) = \[\],\s*count\b/g)].map(
      ([, field]) => field!,
    ),
  )

type Make<Made> = (weavr: Weavr, params: unknown) => Made

/** What the kit exports whose names end like this, by name. */
const named = <Made>(pattern: RegExp) =>
  Object.entries(exported).filter(([name]) => pattern.test(name)) as unknown as [string, Make<Made>][]

export const endlessLists =
  named<WeavrInfiniteQuery<{ items: { id: string }[]; count: number }>>(/^infinite\w+Query$/)
export const otherQueries = named<WeavrQuery<unknown>>(/^(?!infinite)\w+Query$/)
export const mutations = named<WeavrMutation<unknown, unknown>>(/Mutation$/)

/** An id, and an object that has one: what every query takes that takes anything. */
export const anyParams = (more: object = {}): unknown =>
  Object.assign(new String('1'), { id: '1', transactionId: '1', ...more })

/** A session whose every list holds the same rows, and whose writes answer what they are told to. */
export function openLists({ rows, write }: { rows: () => { id: string }[]; write?: () => Response }) {
  const { platform } = createManualPlatform()
  const sent: Request[] = []
  const weavr = createWeavr({
    baseUrl: 'https://app.example/weavr',
    platform,
    async fetch(input, init) {
      const request = new Request(input, init)
      sent.push(request)
      await Promise.resolve()
      if (request.headers.get('accept')?.includes('pdf'))
        return new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })
      if (request.method !== 'GET') return write?.() ?? new Response(null, { status: 204 })
      const { searchParams } = new URL(request.url)
      const [offset, limit] = [
        Number(searchParams.get('offset') ?? 0),
        Number(searchParams.get('limit') ?? 50),
      ]
      const all = rows()
      const part = all.slice(offset, offset + limit)
      return Response.json({
        id: '1',
        count: all.length,
        ...Object.fromEntries(rowFields.map((field) => [field, part])),
      })
    },
  })
  weavr.session.connect()
  weavr.session.start({
    token: 'maya',
    identity: { type: 'CORPORATE', id: '1' },
    credentials: { type: 'ROOT', id: '11' },
  })
  return { weavr, sent, client: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }
}
