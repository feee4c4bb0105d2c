import * as gathered from './api/handlers.generated.js'
import { Refusal } from './answers/Refusal.js'
import type { Handler } from './context/Handler.js'
import type { SandboxContext } from './context/SandboxContext.js'

/** What each `<name>Handlers.ts` of the folders of `api` can do. */
export const handlersByFile: readonly Readonly<Record<string, Handler>>[] = Object.values(gathered)

/** Every operation that the sandbox can do, by the contract's `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = Object.fromEntries(
  handlersByFile.flatMap((file) => Object.entries(file)),
)

/** Does an operation by its handler. @throws {Refusal} what the operation refuses, or 501 */
export const perform: SandboxContext['perform'] = (operationId, call, context) => {
  const handler = handlers[operationId]
  if (!handler) throw notBuilt(operationId)
  return handler(call, context)
}

const notBuilt = (operationId: string) =>
  new Refusal({
    status: 501,
    body: { code: 'NOT_IMPLEMENTED', message: `The sandbox cannot do ${operationId} yet.` },
  })
