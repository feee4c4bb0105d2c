import { readBankAccount } from '../bank-account-fields/readBankAccount.js'
import { writeAccount } from '../bank-account-fields/writeBankAccount.js'
import type { BankAccountFieldsMessages } from '../bank-account-fields/bankAccountFieldsMessages.js'
import { formatMoney, type Money } from '../../internal/formatMoney.js'
import { parseMoney } from '../../internal/parseMoney.js'
import type { FormValues } from '../form/Form.js'
import type { FormMessages } from '../form/formMessages.js'
import { readAmount } from '../form/readAmount.js'
import type { PaymentFormMessages } from './paymentFormMessages.js'
import type { PaymentPlan } from './PaymentPlan.js'
import type { PaymentDraft } from './usePayment.js'

export interface ReadPaymentOptions {
  plan: PaymentPlan
  profileIds: PaymentProfileIds
  locale: string
  /** In milliseconds since 1970. */
  now: number
  words: PaymentFormMessages
  bankWords: BankAccountFieldsMessages
  general: FormMessages
  /**
   * It was judged before: what time may have changed since, money and hour, is left to Weavr.
   * @default false
   */
  isAsked?: boolean
}

/** The profiles of the programme by which payments are made. A door without one is not there. */
export interface PaymentProfileIds {
  transfers?: string
  sends?: string
  outgoing_wire_transfers?: string
}

/** What the payer looks at once more, in their own words. */
export interface PaymentSummary {
  amount: Money
  to: string
  account: string | undefined
  from: string
  /** What is left then; `undefined` where nobody knows. */
  left: Money | undefined
  scheduledAt: number | undefined
  reference: string | undefined
  purpose: string | undefined
  /** Their bank is asked whose account it is. */
  isNameChecked: boolean
}

type Errors = Record<string, string>
type Target = Pick<PaymentSummary, 'to' | 'account'> & { destination: unknown }

const description = /^[a-zA-Z0-9/\-?:().$_,'+\s#=!"%&*<>;{@]*$/
const ukName = /^[a-zA-Z0-9/\-?:().,'’+\s#=!"%&*<>;{@]*$/

/** What was typed as a payment that Weavr can be asked for, or what is wrong with it by the fields' names. */
export function readPayment(
  values: FormValues,
  options: ReadPaymentOptions,
):
  | { draft: PaymentDraft; summary: PaymentSummary; errors?: undefined }
  | { errors: Errors; draft?: undefined; summary?: undefined } {
  const { plan, profileIds, words } = options
  const errors: Errors = {}
  const target = readTarget(values, options, errors)
  const amount = readPayable(values.amount, options, errors)
  if (!plan.from) errors.from = words.fromMissing
  const scheduledAt = readTime(values.at, options, errors)
  const reference = readReference(values.reference ?? '', options, errors)
  const purpose = plan.needsPurpose ? values.purpose : undefined
  if (plan.needsPurpose && !purpose) errors.purpose = words.purposeMissing
  const { from, door } = plan
  if (Object.keys(errors).length > 0 || !target || !amount || !from) return { errors }

  const shared = {
    profileId: profileIds[door]!,
    ...(reference && { description: reference }),
    ...(scheduledAt !== undefined && { scheduledTimestamp: String(scheduledAt) }),
  }
  const body =
    door === 'outgoing_wire_transfers'
      ? {
          ...shared,
          sourceInstrument: from.instrument,
          transferAmount: amount,
          destinationBeneficiary: target.destination,
          ...(purpose && { purpose }),
        }
      : { ...shared, source: from.instrument, destinationAmount: amount, destination: target.destination }
  return {
    // The plan lets only what fits the door stand in the fields.
    draft: { type: door, body } as PaymentDraft,
    summary: {
      amount,
      to: target.to,
      account: target.account,
      from: from.name,
      left:
        from.available === undefined || scheduledAt !== undefined
          ? undefined
          : { currency: amount.currency, amount: from.available - amount.amount },
      scheduledAt,
      reference,
      purpose,
      isNameChecked: door === 'outgoing_wire_transfers' && plan.isNew && plan.bank !== 'swift',
    },
  }
}

function readTarget(values: FormValues, options: ReadPaymentOptions, errors: Errors): Target | undefined {
  const { plan, words, bankWords } = options
  const { door, payee, isNew, target } = plan
  if (door === 'transfers') {
    if (!target) errors.target = words.toMissing
    return target && { destination: target.instrument, to: target.name, account: undefined }
  }
  if (payee) return { destination: payee.destination, to: payee.name, account: payee.account }
  if (!isNew) {
    errors.payee = words.toMissing
    return undefined
  }
  if (door === 'sends') {
    const id = (values.weavrId ?? '').replace(/[\s-]/g, '')
    if (!/^\d+$/.test(id)) errors.weavrId = words.weavrIdOdd
    const isCard = values.weavrKind === 'managed_cards'
    const type = isCard ? 'managed_cards' : 'managed_accounts'
    return { destination: { type, id }, to: isCard ? words.weavrCard : words.weavrAccount, account: id }
  }
  const read = readBankAccount({ ...values, bank: plan.bank }, bankWords)
  const { name = '', holderKind = 'BUSINESS' } = values
  const isUk = plan.bank === 'uk'
  if (!name || name.length > (isUk ? 140 : 150)) errors.name = bankWords.holderOdd
  else if (isUk && !ukName.test(name)) errors.name = words.nameOdd
  if (!read.kind) {
    Object.assign(errors, read.errors)
    return undefined
  }
  const account = writeAccount(read.account)
  if (!isUk) return { destination: { name, ...read.account }, to: name, account }
  return { destination: { name, type: holderKind, ...read.account }, to: name, account }
}

/** An amount that can be paid: with what is missing where there is not enough. */
function readPayable(
  typed: string | undefined,
  { plan: { from, isLater }, locale, words, general, isAsked }: ReadPaymentOptions,
  errors: Errors,
): Money | undefined {
  if (!from) return undefined
  const { currency, name, available } = from
  const { money, error } = readAmount(typed, { currency, locale, words: general })
  if (!money) {
    const isRead = typed !== undefined && parseMoney(typed, { currency, locale }) !== undefined
    const other = typed && !isRead ? readElsewhere(typed, currency) : undefined
    errors.amount = other ? words.amountTwoWays(formatMoney(other, { locale })) : error
    return undefined
  }
  // Whether a later one is covered shows on its day.
  if (!isAsked && !isLater && available !== undefined && money.amount > available) {
    const missing = { currency, amount: money.amount - available }
    errors.amount = words.short(formatMoney(missing, { locale }), name)
  }
  return money
}

/** What it would be where point and comma have each other's meaning. */
const readElsewhere = (typed: string, currency: string) =>
  parseMoney(typed, { currency, locale: 'en' }) ?? parseMoney(typed, { currency, locale: 'de' })

function readTime(
  typed: string | undefined,
  { plan: { isLater }, now, words, isAsked }: ReadPaymentOptions,
  errors: Errors,
): number | undefined {
  if (!isLater) return undefined
  const at = typed ? new Date(typed).getTime() : NaN
  if (Number.isNaN(at)) errors.at = words.atMissing
  else if (!isAsked && at <= now) errors.at = words.atPast
  return at
}

function readReference(
  typed: string,
  { plan, words }: ReadPaymentOptions,
  errors: Errors,
): string | undefined {
  const { limit, isNeeded } = plan.reference
  if (isNeeded && !typed) errors.reference = words.referenceMissing
  else if (typed.length > limit) errors.reference = words.referenceLong(limit)
  else if (!description.test(typed)) errors.reference = words.referenceOdd
  return typed || undefined
}
