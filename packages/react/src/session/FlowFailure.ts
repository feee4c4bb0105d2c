import { isWeavrError, type ApiError } from '@weavr-kit/core'

/** Why a step of a way in did not work, as a cause that a payer can be told. */
export type FlowFailure =
  | 'emailMissing'
  | 'emailOdd'
  | 'codeMissing'
  | 'passwordMissing'
  | 'fieldFailed'
  | 'wrongCredentials'
  | 'locked'
  | 'rateLimited'
  | 'offline'
  | 'unavailable'
  | 'startAgain'
  | 'passwordIncorrect'
  | 'passwordUsed'
  | 'passwordShort'
  | 'passwordLong'
  | 'passwordSimple'
  | 'codeWrong'
  | 'alreadyAccepted'
  | 'noDevice'
  | 'deviceDeclined'
  | 'deviceSilent'
  | 'linkInvalid'
  | 'refused'
  | 'codeLast'
  | 'codeExpired'
  | 'codesUsedUp'
  | 'fieldMissing'
  | 'fieldOdd'
  | 'emailTaken'
  | 'emailDomain'
  | 'mobileOdd'
  | 'countryUnsupported'
  | 'companyNotFound'
  | 'companyTypeUnsupported'

/** What went wrong with the last try; all of it missing while nothing did. */
export interface FlowTrouble {
  failure?: FlowFailure
  /** Of `rateLimited`: how long nothing is sent, in milliseconds. */
  waitMs?: number
  /** Of `passwordMissing`: which fields. */
  fields?: readonly string[]
  /** Where several fields may be wrong at once: what is wrong with each, by its name. */
  failures?: Readonly<Record<string, FlowFailure>>
  /** What Weavr's support asks for. */
  requestRef?: string
}

const byCode: Record<string, FlowFailure> = {
  network: 'offline',
  'secure-empty': 'passwordMissing',
  PASSWORD_INCORRECT: 'passwordIncorrect',
  PASSWORD_ALREADY_USED: 'passwordUsed',
  PASSWORD_TOO_SHORT: 'passwordShort',
  PASSWORD_TOO_LONG: 'passwordLong',
  PASSWORD_TOO_SIMPLE: 'passwordSimple',
  INVALID_NONCE_OR_EMAIL: 'codeWrong',
  INVITE_OR_INVITE_CODE_INVALID: 'codeWrong',
  PASSWORD_ALREADY_CREATED: 'alreadyAccepted',
  INVITE_ALREADY_CONSUMED: 'alreadyAccepted',
  'signed-out': 'startAgain',
  CHANNEL_NOT_REGISTERED: 'noDevice',
  CHANNEL_NOT_SUPPORTED: 'noDevice',
  declined: 'deviceDeclined',
  expired: 'deviceSilent',
}

const byStatus: Record<number, FlowFailure> = { 410: 'startAgain', 423: 'locked', 429: 'rateLimited' }

/** How long to wait where nobody says. */
const USUAL_WAIT_MS = 30_000

/** What some causes are on one step, by code or status, where they are something else on others. */
export type FlowExceptions = Record<string | number, FlowFailure>

/**
 * A step that sends credentials. Elsewhere 403 and 401 are no fault of the payer's, and of a first call no
 * token's either.
 */
export const ofCredentials: FlowExceptions = { 403: 'wrongCredentials' }

/** A step that sends a token which a former step has left. */
export const ofWaitingToken: FlowExceptions = { 401: 'startAgain' }

export function toFlowTrouble(error: unknown, exceptions: FlowExceptions = {}): FlowTrouble {
  if (!isWeavrError(error)) return { failure: 'unavailable' }
  const { code, status, fields, retryAfterMs, requestRef } = error as ApiError
  const failure =
    exceptions[code] ??
    exceptions[status] ??
    byCode[code] ??
    (code.startsWith('secure-')
      ? 'fieldFailed'
      : status === 400 && fields.email
        ? 'emailOdd'
        : (byStatus[status] ?? 'unavailable'))
  return {
    failure,
    ...(failure === 'rateLimited' && { waitMs: retryAfterMs ?? USUAL_WAIT_MS }),
    ...(code === 'secure-empty' && { fields: (error as unknown as { inputs: readonly string[] }).inputs }),
    ...(requestRef !== undefined && { requestRef }),
  }
}

/** @returns what is wrong with an address before it is sent */
export function checkEmail(email: string): FlowTrouble | undefined {
  if (!email) return { failure: 'emailMissing' }
  return /^\S+@\S+$/.test(email) ? undefined : { failure: 'emailOdd' }
}
