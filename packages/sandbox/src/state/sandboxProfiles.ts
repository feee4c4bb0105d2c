/** The profiles that every seed's programme has: what `profileId` may be. */
export const sandboxProfiles = {
  corporate: '111000000000000901',
  consumer: '111000000000000902',
  managedAccount: '111000000000000903',
  prepaidCard: '111000000000000904',
  debitCard: '111000000000000905',
  transfer: '111000000000000906',
  send: '111000000000000907',
  outgoingWireTransfer: '111000000000000908',
  incomingWireTransfer: '111000000000000909',
  correspondentBankTransfer: '111000000000000910',
  linkedAccount: '111000000000000911',
} as const

/** Currencies that instruments may have. */
export const sandboxCurrencies: readonly string[] = ['EUR', 'GBP', 'USD']
