import type { components } from '@weavr-kit/core'
import type { InstrumentTransaction } from '../../resources/transactions/transactionQueries.js'
import type { MovementWords } from './describeEntry.js'
import type { MovementMessages } from './movementMessages.js'

type Instrument = components['schemas']['InstrumentId']

export interface TransactionPlace {
  /** Of which account or card this is told. */
  instrument: Instrument
  /** How the payer calls accounts and cards, by id. */
  names: ReadonlyMap<string, string>
  words: MovementMessages
}

/** What the activity says of a movement, posted or not. */
export function describeTransaction(activity: InstrumentTransaction, place: TransactionPlace): MovementWords {
  const { who, how = place.words.types[activity.type], card, reference } = readDetails(activity, place)
  const shown = who || reference || how
  return { who: shown, how, card, reference: reference === shown ? undefined : reference || undefined }
}

type Details = Partial<Record<keyof MovementWords, string | undefined>>

function readDetails(
  activity: InstrumentTransaction,
  { instrument, names, words }: TransactionPlace,
): Details {
  switch (activity.type) {
    case 'card_payments': {
      const payment = activity.transaction
      const kinds = { CASH_WITHDRAWAL: words.cash, REFUND: words.refund, ORIGINAL_CREDIT: words.paidToCard }
      const how = payment && kinds[payment.type as keyof typeof kinds]
      return { who: payment?.merchant.name, how, card: payment?.card.cardNumberLastFour }
    }
    case 'transfers': {
      const { source, destination, description } = activity.transaction ?? {}
      const other = source?.id === instrument.id ? destination : source
      return { who: other && names.get(other.id), reference: description }
    }
    case 'sends':
      return { reference: activity.transaction?.description }
    case 'outgoing_wire_transfers': {
      const { destination, description } = activity.transaction ?? {}
      return {
        who: destination && 'name' in destination ? destination.name : undefined,
        reference: description,
      }
    }
    case 'correspondent_bank_transfers':
      return { who: activity.transaction?.beneficiary?.name, reference: activity.transaction?.description }
    case 'incoming_wire_transfers':
      return { who: activity.transaction?.senderName, reference: activity.transaction?.senderReference }
    case 'fees':
      return { reference: activity.transaction?.description }
    case 'system_transactions':
      return { reference: activity.transaction?.reason }
  }
}
