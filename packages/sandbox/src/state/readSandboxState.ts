import { createSandboxState } from './createSandboxState.js'
import type { SandboxState } from './SandboxState.js'

/**
 * A copy of a state that was kept, as JSON or as it was.
 * @throws {RangeError} for what was never one, saying where
 */
export function readSandboxState(given: unknown): SandboxState {
  const copy: unknown = JSON.parse(JSON.stringify(given))
  if (!isObject(copy)) throw new RangeError('A state must be an object, as save gives it.')
  const state = createSandboxState()
  for (const [name, value] of Object.entries(copy)) {
    if (!Object.hasOwn(state, name)) throw new RangeError(`A state has nothing of the name ${name}.`)
    const key = name as keyof SandboxState
    const wanted = wants(key, value)
    if (wanted) throw new RangeError(`The ${name} of a state must be ${wanted}.`)
    if (isObject(value))
      for (const [id, row] of Object.entries(value)) (state[key] as Record<string, unknown>)[id] = row
    else Object.assign(state, { [key]: value })
  }
  return state
}

/** What a part must be, where it is something else. */
function wants(name: keyof SandboxState, value: unknown): string | undefined {
  if (name === 'lastId')
    return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'a whole number, 0 or more'
  if (name === 'callsAt') return isListOf(value, Number.isFinite) ? undefined : 'a list of times'
  if (name === 'agenda') return isListOf(value, isAgendaItem) ? undefined : 'a list of { at, task, id }'
  if (name === 'books')
    return isObject(value) && Object.values(value).every((rows) => isListOf(rows, isObject))
      ? undefined
      : 'lists of postings, by instrument'
  return isObject(value) && Object.values(value).every(isObject) ? undefined : 'objects by their id'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOf = (value: unknown, isOne: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isOne)
const isAgendaItem = (item: unknown) =>
  isObject(item) && Number.isFinite(item.at) && typeof item.task === 'string' && typeof item.id === 'string'
