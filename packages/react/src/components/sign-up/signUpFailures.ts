import type { FlowExceptions } from '../../session/FlowFailure.js'

/** What the refusals of an e-mail's code mean. */
export const emailCodes: FlowExceptions = {
  400: 'codeWrong',
  VERIFICATION_CODE_INVALID: 'codeWrong',
  EMAIL_NOT_UNIQUE: 'emailTaken',
}

/** What the refusals of a phone's code mean. */
export const phoneCodes: FlowExceptions = {
  400: 'codeWrong',
  403: 'unavailable',
  VERIFICATION_CODE_INVALID: 'codeWrong',
  ONE_CHALLENGE_LIMIT_REMAINING: 'codeLast',
  VERIFICATION_CODE_EXPIRED: 'codeExpired',
  STATE_INVALID: 'codeExpired',
  CHALLENGE_LIMIT_EXCEEDED: 'codesUsedUp',
  MOBILE_NUMBER_NOT_AVAILABLE: 'mobileOdd',
  MOBILE_NUMBER_INVALID: 'mobileOdd',
  MOBILE_COUNTRY_NOT_SUPPORTED: 'countryUnsupported',
}
