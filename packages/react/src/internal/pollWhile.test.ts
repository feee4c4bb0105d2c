import { ApiError, NetworkError, type WeavrError } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { pollWhile } from './pollWhile.js'
import type { WeavrQuery } from './weavrQuery.js'

it.each<[string, string | undefined, WeavrError | null, number | false]>([
  ['before the first answer', undefined, null, false],
  ['while it changes', 'PENDING', null, 3_000],
  ['once it is final', 'COMPLETED', null, false],
  ['after a lost connection', 'PENDING', new NetworkError(), 3_000],
  ['after a refusal', 'PENDING', new ApiError({ code: 'NOT_FOUND', status: 404 }), false],
])('%s', (_, data, error, interval) => {
  const { refetchInterval } = pollWhile({} as WeavrQuery<string>, (state) => state === 'PENDING')
  expect(refetchInterval({ state: { data, error } })).toBe(interval)
})
