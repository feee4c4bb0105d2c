import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Answer } from '../state/Answer.js'
import { findCaller } from '../pipeline/authenticate.js'
import { createRoutes } from '../pipeline/createRoutes.js'
import { unauthorized } from '../answers/Refusal.js'
import { toInvalidFields } from '../pipeline/toInvalidFields.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { Simulation } from './Simulation.js'
import { parseJson } from '../state/parseJson.js'
import { simulations } from './simulations.js'
import { simulatorBadRequest } from './simulatorRefusals.js'

export interface SimulatorOptions {
  /** The one `programme-key` that is let in. */
  programmeKey: string
}

/** Answers a request to the Simulator API by its path below the base. @throws {Refusal} */
export type Simulator = (path: string, request: Request, context: SandboxContext) => Promise<Answer>

export function createSimulator({ programmeKey }: SimulatorOptions): Simulator {
  const routes = createRoutes(Object.values(simulations))

  return async function answer(path, request, context) {
    const { operation, params } = routes.find(request.method, path)
    if (request.headers.get('programme-key') !== programmeKey) throw unauthorized()
    const caller =
      operation.bearer &&
      findCaller(context, request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '')
    if (operation.bearer && !caller) throw unauthorized()
    const body = parseBody(await request.text())
    checkParams(params)
    checkBody(operation, body)
    return operation.run({ params, body, ...(caller && { caller }) }, context)
  }
}

const compiled = new Map<Simulation, ValidateFunction>()

function checkBody(operation: Simulation, body: unknown) {
  if (!operation.body) return
  const validate =
    compiled.get(operation) ?? new Ajv2020({ strict: false, allErrors: true }).compile(operation.body)
  compiled.set(operation, validate)
  if (!validate(body)) throw simulatorBadRequest(toInvalidFields(validate.errors ?? []))
}

function checkParams(params: Record<string, string>) {
  const wrong = Object.keys(params).filter((name) => !/^\d+$/.test(params[name] ?? ''))
  if (wrong.length > 0)
    throw simulatorBadRequest(wrong.map((fieldName) => ({ params: [], fieldName, error: 'REGEX' })))
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return parseJson(text)
  } catch {
    throw simulatorBadRequest([], 'The body is not JSON.')
  }
}
