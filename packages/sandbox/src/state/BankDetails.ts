/** What tells a bank account from all others. */
export interface BankDetails {
  iban?: string
  accountNumber?: string
  sortCode?: string
}
