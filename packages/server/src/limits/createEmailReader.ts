import type { ContractOperation } from '@weavr-kit/core/contract'
import { bodySchemaOf, resolve } from '../calls/contractOf.js'

/**
 * Gives the e-mail that a call without a token names, where its operation takes one: two ways to write it are
 * one.
 */
export type ReadEmail = (operation: ContractOperation, body: Uint8Array<ArrayBuffer>) => string | undefined

/** Made once: making one costs more than what it reads. */
const utf8 = new TextDecoder()

export function createEmailReader(): ReadEmail {
  /** Whether an operation takes one: asked of the contract once. */
  const takers = new Map<ContractOperation, boolean>()
  return (operation, body) => {
    if (operation.security.bearer !== false) return undefined
    const takesOne = takers.get(operation) ?? takesEmail(operation)
    takers.set(operation, takesOne)
    return takesOne ? emailIn(body) : undefined
  }
}

function emailIn(body: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const given: unknown = JSON.parse(utf8.decode(body))
    const email: unknown = typeof given === 'object' && given !== null && 'email' in given && given.email
    return typeof email === 'string' ? email.trim().toLowerCase() : undefined
  } catch {
    // Weavr says what is wrong with it.
    return undefined
  }
}

function takesEmail(operation: ContractOperation): boolean {
  const schema = bodySchemaOf(operation)
  return schema !== undefined && 'email' in (resolve(schema).properties ?? {})
}
