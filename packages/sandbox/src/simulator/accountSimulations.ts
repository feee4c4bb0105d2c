import { receiveWire, type ArrivingWire } from '../payments/wires/receiveWire.js'
import { ok } from '../answers/ok.js'
import { findAccountByBankDetails } from '../payments/wires/findAccountByBankDetails.js'
import type { BankDetails } from '../state/BankDetails.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { ManagedAccountRecord } from '../state/ManagedAccountRecord.js'
import {
  accountDepositSchema,
  wireDepositSchema,
  type AccountDeposit,
  type Deposit,
  type WireDeposit,
} from './depositSchemas.js'
import { simulation, type Simulation } from './Simulation.js'

/** How long an incoming wire is looked at, when it does not skip that. */
export const incomingWireTakesMs = 5_000

/** Money that arrives. */
export const accountSimulations = {
  accounts_account_id_deposit: simulation<AccountDeposit>({
    path: '/accounts/{account_id}/deposit',
    body: accountDepositSchema,
    run({ params, body }, context) {
      const { senderIban: iban = body.sepa?.iban, fasterPayments } = body
      const sender = iban === undefined ? fasterPayments : { iban }
      const account = context.state.managedAccounts[params.account_id ?? '']
      return ok({ code: deposit(account, { ...toWire(body, sender), pendingMs: 0 }, context) })
    },
  }),

  accounts_deposit: simulation<WireDeposit>({
    path: '/accounts/deposit',
    body: wireDepositSchema,
    run({ body }, context) {
      const {
        destinationIbanDetails: { iban = body.iban } = {},
        destinationFasterPaymentsDetails: fasterPayments,
      } = body
      const account = findAccountByBankDetails(
        iban === undefined ? (fasterPayments ?? {}) : { iban },
        context,
      )
      const sender = body.senderIbanDetails ?? body.senderFasterPaymentsDetails
      return ok({
        code: deposit(account, { ...toWire(body, sender), pendingMs: incomingWireTakesMs }, context),
      })
    },
  }),
} satisfies Record<string, Simulation>

type Verdict =
  | `DENIED_${'ACCOUNT_NOT_FOUND' | 'AMOUNT_NOT_POSITIVE' | 'CURRENCY_NOT_ACCOUNT_CURRENCY' | 'ACCOUNT_INACTIVE'}`
  | 'COMPLETED'

function deposit(
  to: ManagedAccountRecord | undefined,
  wire: Omit<ArrivingWire, 'to'>,
  context: SandboxContext,
): Verdict {
  if (!to) return 'DENIED_ACCOUNT_NOT_FOUND'
  if (wire.amount.amount <= 0) return 'DENIED_AMOUNT_NOT_POSITIVE'
  if (wire.amount.currency !== to.currency) return 'DENIED_CURRENCY_NOT_ACCOUNT_CURRENCY'
  if (to.state.state !== 'ACTIVE') return 'DENIED_ACCOUNT_INACTIVE'
  receiveWire({ to, ...wire }, context)
  return 'COMPLETED'
}

function toWire(
  { depositAmount, senderName, reference, paymentNetwork }: Deposit,
  sender: BankDetails | undefined,
): Omit<ArrivingWire, 'to'> {
  const { currency, amount = 0 } = depositAmount
  const usual = currency === 'GBP' ? 'FASTER_PAYMENTS' : currency === 'EUR' ? 'SEPA' : 'SWIFT'
  const senderDetails = sender && {
    iban: sender.iban,
    accountNumber: sender.accountNumber,
    sortCode: sender.sortCode,
  }
  return {
    amount: { currency, amount },
    senderName,
    senderDetails,
    senderReference: reference,
    paymentNetwork: paymentNetwork ?? usual,
  }
}
