import { ApiError, type WeavrError } from '@weavr-kit/core'

/** What went wrong, in words that name the way on. */
export function signInFailure(error: WeavrError): string {
  if (error.code === 'network') return 'We couldn’t reach the service. Check the connection and try again.'
  switch (error instanceof ApiError && error.status) {
    case false:
      return 'We couldn’t sign you in. Try again in a moment.'
    case 400:
      return 'Check the e-mail address: it doesn’t look complete.'
    case 403:
      return 'E-mail or password is not right.'
    case 409:
      return 'This password has run out. Ask for a new one with “Forgot password?” in your bank’s app.'
    case 423:
      return 'Locked after too many tries. Try again in 30 minutes.'
    case 429:
      return 'Too many people are signing in right now. Try again in a minute.'
    default:
      return 'The service has a problem. Your money is not affected. Try again in a moment.'
  }
}
