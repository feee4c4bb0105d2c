import type { ContractOperation } from '@weavr-kit/core/contract'
import type { CookieSession } from '../cookies/createCookieSession.js'
import { givesToken } from '../cookies/givesToken.js'
import type { RequestHead } from '../seal/RequestHead.js'
import type { SignalDesk } from '../signals/createSignalDesk.js'
import type { AskStore } from '../store/createStoreAsker.js'
import type { Tickets } from '../tickets/createTickets.js'

/** Reads answers that grant something, and changes what a browser sees of them, where a part is for a cookie. */
export interface AnswerEditor {
  /** Whether answers of this operation have to be read whole. */
  edits(operation: ContractOperation): boolean
  /** @throws {Refusal} 502 */
  edit(
    text: string,
    operation: ContractOperation,
    request: RequestHead,
    apiKey: string,
    ask: AskStore,
  ): Promise<{ text: string; cookie?: string }>
}

/** Those for whom something in an answer is. */
interface Recipients {
  tickets: Tickets | undefined
  session: CookieSession | undefined
  desk: SignalDesk | undefined
}

export function createAnswerEditor(
  operations: readonly ContractOperation[],
  { tickets, session, desk }: Recipients,
): AnswerEditor {
  const withTokens = new Set((session || desk) && operations.filter(givesToken))
  const withTickets = new Set(tickets && operations.filter(tickets.isIssuedBy))

  return {
    edits: (operation) => withTokens.has(operation) || withTickets.has(operation),
    async edit(text, operation, request, apiKey, ask) {
      const answer: unknown = JSON.parse(text)
      if (typeof answer !== 'object' || answer === null) return { text }
      if (withTickets.has(operation)) return { text, cookie: await tickets?.issue(answer, request, apiKey) }
      const { token, identityId } = readGrant(answer)
      if (desk && token !== undefined && identityId !== undefined)
        await ask(() => desk.granted(`Bearer ${token}`, identityId), undefined)
      if (!session) return { text }
      const kept = await session.keep(answer, request)
      return { text: JSON.stringify(kept.answer), cookie: kept.cookie }
    },
  }
}

/** Weavr says whose a token is as `identity`, or, of a password, as `passwordInfo.identityId`. */
function readGrant(answer: object): { token: string | undefined; identityId: string | undefined } {
  const { token, tokenType, identity, passwordInfo } = answer as Record<string, unknown>
  const whose = identity ?? (passwordInfo as { identityId?: unknown } | undefined)?.identityId
  const id = (whose as { id?: unknown } | undefined)?.id
  return {
    // One that is only good for choosing an identity is nobody's yet.
    token: typeof token === 'string' && tokenType !== 'AUTH' ? token : undefined,
    identityId: typeof id === 'string' ? id : undefined,
  }
}
