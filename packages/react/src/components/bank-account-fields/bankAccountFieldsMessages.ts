/** What fields for a bank account say, wherever one is asked for. */
export interface BankAccountFieldsMessages {
  kind: string
  /** The three ways in which banks number accounts, in the payer's words. */
  iban: string
  uk: string
  swift: string
  ibanLabel: string
  ibanHint: string
  ibanMissing: string
  ibanCountry: string
  ibanLength: (length: number) => string
  ibanFormat: string
  ibanCheck: string
  sortCode: string
  sortCodeHint: string
  sortCodeOdd: string
  accountNumber: string
  accountNumberHint: string
  accountNumberOdd: string
  swiftAccount: string
  swiftAccountOdd: string
  bic: string
  bicHint: string
  bicOdd: string
  address: string
  addressHint: string
  addressOdd: string
  bankCountry: string
  holder: string
  holderHint: string
  holderOdd: string
  holderKind: string
  business: string
  personal: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    bankAccountFields: BankAccountFieldsMessages
  }
}

/** English. */
export const bankAccountFieldsMessages: BankAccountFieldsMessages = {
  kind: 'Where is the account?',
  iban: 'Europe, with an IBAN',
  uk: 'United Kingdom, with a sort code',
  swift: 'Another country',
  ibanLabel: 'IBAN',
  ibanHint: 'Spaces don’t matter.',
  ibanMissing: 'Enter the IBAN.',
  ibanCountry: 'An IBAN starts with the two letters of a country, like DE or FR.',
  ibanLength: (length) =>
    `An IBAN of this country has ${length} characters. Look for a missing or an extra one.`,
  ibanFormat: 'This IBAN has a letter where a digit belongs, or the other way round.',
  ibanCheck: 'The check digits of this IBAN don’t fit. Look for a swapped or missing character.',
  sortCode: 'Sort code',
  sortCodeHint: 'Six digits, like 12-34-56.',
  sortCodeOdd: 'A sort code has six digits, like 12-34-56.',
  accountNumber: 'Account number',
  accountNumberHint: 'Eight digits, with all zeros.',
  accountNumberOdd: 'An account number has eight digits. Shorter ones get zeros in front.',
  swiftAccount: 'Account number or IBAN',
  swiftAccountOdd: 'Use up to 34 letters and digits.',
  bic: 'BIC or SWIFT code',
  bicHint: '8 or 11 characters.',
  bicOdd: 'A BIC has 8 or 11 letters and digits, like DEUTDEFF.',
  address: 'Their address',
  addressHint: 'Street, town and country of the payee.',
  addressOdd: 'Enter an address of up to 150 characters.',
  bankCountry: 'Country of the bank',
  holder: 'Name on the account',
  holderHint: 'As their bank knows it.',
  holderOdd: 'Enter the name, in up to 140 characters.',
  holderKind: 'Whose account is it?',
  business: 'A business’s',
  personal: 'A person’s',
}
