import type { WeavrError } from '@weavr-kit/core'

const reasons: Record<string, string> = {
  IBAN_NOT_SUPPORTED: 'Accounts in this currency can’t have an IBAN.',
  IBAN_ALLOCATION_EXCEEDED: 'All IBANs of your programme are in use. Contact support.',
  INSTRUMENT_IS_NOT_ACTIVE: 'This account is not active, so it can’t have an IBAN.',
  OWNER_NOT_VERIFIED: 'Your details must be verified first.',
  network: 'We couldn’t reach the service. Check the connection and try again.',
}

/** Why an account gets no bank details, in words. */
export const ibanFailure = ({ code }: WeavrError): string =>
  reasons[code] ?? 'We couldn’t ask for an IBAN. Your money is not affected. Try again in a moment.'
