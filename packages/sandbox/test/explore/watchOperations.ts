import type { WeavrApi } from '@weavr-kit/core'
import type { World } from './World.js'

type AnyMethod = (path: string, init?: unknown) => Promise<unknown>

/** Notes which operations the typed client has called with success, such as `GET /transfers/{id}`. */
export function watchOperations(world: World): { world: World; succeeded: ReadonlySet<string> } {
  const succeeded = new Set<string>()
  const api = Object.fromEntries(
    Object.entries(world.api as unknown as Record<string, AnyMethod>).map(([method, call]) => {
      const watched: AnyMethod = async (path, init) => {
        const answer = await call(path, init)
        succeeded.add(`${method} ${path}`)
        return answer
      }
      return [method, watched]
    }),
  )
  return { world: { ...world, api: api as unknown as WeavrApi }, succeeded }
}
