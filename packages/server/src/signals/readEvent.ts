import type { WebhookName } from '@weavr-kit/core/contract'
import type { Signal } from './Signal.js'

/** What of a webhook's payload decides who hears of it. */
export interface HeardEvent {
  signal: Signal
  /** The identity that the payload names as the owner, if it names one. */
  owner: string | undefined
}

/** Ids of who and under which programme, not of what. */
const notThings = new Set([
  'profileId',
  'corporateId',
  'consumerId',
  'userId',
  'owner',
  'identity',
  'credential',
])
const id = /^\d{1,20}$/
/** Deeper than any payload names what it is about. */
const MAX_DEPTH = 4
const MAX_IDS = 50

/** Challenges are told how they ended, because what waits for them waits for that alone. */
const challenges: readonly WebhookName[] = ['stepup_watch', 'authentication_factors_watch']

export function readEvent(event: WebhookName, payload: object): HeardEvent {
  const ids = new Set<string>()
  collect(payload, ids, 0)
  const { status } = payload as { status?: unknown }
  return {
    owner: ownerIn(payload, 0),
    signal: {
      event,
      ids: [...ids].slice(0, MAX_IDS),
      ...(challenges.includes(event) && typeof status === 'string' && { status }),
    },
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function collect(value: unknown, ids: Set<string>, depth: number): void {
  if (!isObject(value) || depth > MAX_DEPTH) return
  for (const [name, inner] of Object.entries(value)) {
    if (notThings.has(name)) continue
    if (typeof inner === 'string' && /(^i|I)d$/.test(name) && id.test(inner)) ids.add(inner)
    collect(inner, ids, depth + 1)
  }
}

/** Events name whose they are as `owner`, `identity`, `corporateId` or `consumerId`, some of them inside. */
function ownerIn(value: unknown, depth: number): string | undefined {
  if (!isObject(value) || depth > 2) return undefined
  const named = [value.owner, value.identity].find(isObject)?.id ?? value.corporateId ?? value.consumerId
  if (typeof named === 'string' && id.test(named)) return named
  for (const inner of Object.values(value)) {
    const found = Array.isArray(inner) ? undefined : ownerIn(inner, depth + 1)
    if (found) return found
  }
  return undefined
}
