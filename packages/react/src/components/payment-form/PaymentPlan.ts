import type { FormValues } from '../form/Form.js'
import type { PaymentType } from '../payment-tracker/TrackedPayment.js'
import type { BankAccountKind } from '../bank-account-fields/readBankAccount.js'
import type { KnownPayee, PaymentChoices, PaymentSource } from './usePaymentOptions.js'

/** What the fields amount to while they are filled: which of them are there, and what they offer. */
export interface PaymentPlan {
  door: PaymentType
  payees: readonly KnownPayee[]
  payee: KnownPayee | undefined
  /** The payee's details are typed. */
  isNew: boolean
  bank: BankAccountKind
  sources: readonly PaymentSource[]
  from: PaymentSource | undefined
  /** Own accounts that the money can go to, between one's own. */
  targets: readonly PaymentSource[]
  target: PaymentSource | undefined
  isLater: boolean
  /** How long a reference may be, and whether their bank asks for one. */
  reference: { limit: number; isNeeded: boolean }
  /** Banks abroad ask what it is for. */
  needsPurpose: boolean
}

const currencies: Record<BankAccountKind, string | undefined> = { iban: 'EUR', uk: 'GBP', swift: undefined }

/** Which fields there are, by what stands in them; what does not fit any more counts as not chosen. */
export function planOf(
  values: FormValues,
  { sources, payees: known }: PaymentChoices,
  doors: readonly PaymentType[],
): PaymentPlan {
  const door = doors.find((one) => one === values.door) ?? doors[0] ?? 'transfers'
  const isWire = door === 'outgoing_wire_transfers'
  const payees = known.filter((payee) => payee.door === door)
  const payee = payees.find(({ key }) => key === values.payee)
  const isNew = door !== 'transfers' && (payees.length === 0 || values.payee === 'new')
  const bank = (['iban', 'uk', 'swift'] as const).find((kind) => kind === values.bank) ?? 'iban'

  const target = door === 'transfers' ? sources.find(({ key }) => key === values.target) : undefined
  const wanted = target?.currency ?? payee?.currency ?? (isWire && isNew ? currencies[bank] : undefined)
  const payable = sources.filter(
    ({ currency, instrument, key }) =>
      (!wanted || currency === wanted) &&
      (!isWire || instrument.type === 'managed_accounts') &&
      key !== target?.key,
  )
  const from = payable.find(({ key }) => key === values.from) ?? payable[0]
  const isUk = isWire && (isNew ? bank === 'uk' : wanted === 'GBP')
  return {
    door,
    payees,
    payee,
    isNew,
    bank,
    sources: payable,
    from,
    targets: sources,
    target,
    isLater: values.when === 'later',
    reference: { limit: isUk ? 18 : isWire ? 35 : 255, isNeeded: isWire && !isUk },
    needsPurpose: isWire && isNew && bank === 'swift',
  }
}
