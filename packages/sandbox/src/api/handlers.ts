import type { Handler } from '../pipeline/Call.js'
import * as gathered from './handlers.generated.js'

/** What each `<name>Handlers.ts` of the folders beside this file can do. */
export const handlersByFile: readonly Readonly<Record<string, Handler>>[] = Object.values(gathered)

/** Every operation that the sandbox can do, by the contract's `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = Object.fromEntries(handlersByFile.flatMap((file) => Object.entries(file)))
