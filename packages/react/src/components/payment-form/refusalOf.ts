import type { WeavrError } from '@weavr-kit/core'
import { formatMoney } from '../../internal/formatMoney.js'
import type { FormErrors } from '../form/FormContext.js'
import type { PaymentFormMessages } from './paymentFormMessages.js'
import type { PaymentPlan } from './PaymentPlan.js'
import type { PaymentSummary } from './readPayment.js'

interface RefusalOptions {
  plan: PaymentPlan
  summary: PaymentSummary | undefined
  locale: string
  words: PaymentFormMessages
}

/** What Weavr refused, said at the field that can mend it; nothing where no field can. */
export function refusalOf(
  { code }: WeavrError,
  { plan, summary, locale, words }: RefusalOptions,
): FormErrors | undefined {
  const { door, isNew, bank, from, payee } = plan
  const to = door === 'transfers' ? 'target' : isNew ? 'weavrId' : 'payee'
  const accountField = { iban: 'iban', uk: 'accountNumber', swift: 'swiftAccount' }[bank]
  const errors: Record<string, FormErrors> = {
    FUNDS_INSUFFICIENT: { amount: shortOf() },
    AMOUNT_INVALID: { amount: words.amountInvalid },
    DESTINATION_LIMIT_EXCEEDED: { amount: words.amountInvalid },
    SCHEDULED_TIMESTAMP_INVALID: { at: words.atPast },
    SOURCE_INSTRUMENT_BLOCKED: { from: words.fromBlocked },
    SOURCE_INSTRUMENT_DESTROYED: { from: words.fromBlocked },
    SOURCE_NOT_FOUND: { from: words.fromBlocked },
    INSTRUMENT_DENIED_TRANSACTION: { from: words.fromBlocked },
    CURRENCY_MISMATCH: { from: words.fromCurrency },
    TYPE_NOT_SUPPORTED_BY_PROFILE: { from: words.fromCurrency },
    IBAN_UPGRADE_REQUIRED: { from: words.fromIban },
    BENEFICIARY_BANK_DETAILS_INVALID: { [payee ? 'payee' : accountField]: words.detailsUnknown },
    BENEFICIARY_NOT_FOUND: { payee: words.payeeGone },
    BENEFICIARY_TYPE_INVALID: { payee: words.payeeGone },
    EXTERNAL_DESTINATION_ACCOUNT_NOT_FOUND: { payee: words.payeeGone },
    DESTINATION_NOT_FOUND: { [to]: words.toUnknown },
    DESTINATION_BELONGS_TO_SAME_IDENTITY: { [to]: words.toOwn },
    SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT: { [to]: words.toSame },
    DESTINATION_INSTRUMENT_BLOCKED: { [to]: words.toBlocked },
    DESTINATION_INSTRUMENT_DESTROYED: { [to]: words.toBlocked },
    DESTINATION_CANNOT_BE_DEBIT_MODE_CARD: { [to]: words.toBlocked },
    PURPOSE_OF_PAYMENT_REQUIRED: { purpose: words.purposeMissing },
  }
  return errors[code]

  /** By what is there now, which was read anew after the refusal. */
  function shortOf(): string {
    const amount = summary?.amount
    if (!amount || from?.available === undefined || amount.amount <= from.available)
      return words.shortUnknown(from?.name ?? summary?.from ?? '')
    const missing = { currency: amount.currency, amount: amount.amount - from.available }
    return words.short(formatMoney(missing, { locale }), from.name)
  }
}
