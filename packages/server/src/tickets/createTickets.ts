import type { ContractOperation } from '@weavr-kit/core/contract'
import { refuse } from '../calls/Refusal.js'
import { createOwnCookie } from '../seal/createOwnCookie.js'
import { createSeal, type Seal } from '../seal/createSeal.js'
import type { RequestHead } from '../seal/RequestHead.js'

/** Time to find the e-mail with the code, and to think of a password. */
const TICKET_LIFE_MS = 3_600_000

const registrations = new Set(['corporateCreate', 'consumerCreate'])

/**
 * Weavr lets the API key alone set the first password of any user by their id. So the proxy asks for a
 * ticket: a sealed cookie that only the browser has in which that user was registered.
 */
export interface Tickets {
  /** @throws {Refusal} 403 where an operation needs a ticket and the request has none for that user */
  demand(operation: ContractOperation, path: string, request: RequestHead, apiKey: string): Promise<void>
  isIssuedBy(operation: ContractOperation): boolean
  /** The cookie for who has just registered. */
  issue(answer: unknown, request: RequestHead, apiKey: string): Promise<string | undefined>
}

export function createTickets(): Tickets {
  const cookie = createOwnCookie('weavr-ticket')
  let latest: { apiKey: string; seal: Seal } | undefined
  /** A key that has changed takes with it the tickets of the last hour. */
  function sealWith(apiKey: string): Seal {
    if (latest?.apiKey !== apiKey) latest = { apiKey, seal: createSeal([apiKey], 'ticket') }
    return latest.seal
  }

  return {
    async demand({ operationId }, path, request, apiKey) {
      if (operationId !== 'passwordCreate') return
      const ticket = await sealWith(apiKey).open(cookie.read(request) ?? '')
      if (ticket?.content.sub !== path.split('/')[2])
        throw refuse(
          403,
          'NO_TICKET',
          'A first password is set in the browser that registered, within an hour. Register again, or use the way for lost passwords.',
        )
    },
    isIssuedBy: ({ operationId }) => registrations.has(operationId),
    async issue(answer, request, apiKey) {
      const { rootUser } = (answer ?? {}) as { rootUser?: { id?: { id?: unknown } } }
      const userId = rootUser?.id?.id
      if (typeof userId !== 'string') return undefined
      const sealed = await sealWith(apiKey).close({ sub: userId }, TICKET_LIFE_MS)
      return cookie.write(request, sealed, TICKET_LIFE_MS)
    },
  }
}
